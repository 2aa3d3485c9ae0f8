// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shop/cash/cash_office.h"
#include "ui/cash/cash_place_view_model.h"
#include "ui/till/till_words.h"

#include <optional>
#include <vector>

namespace comptoir::ui {

/// The drawer as it stands, with what turns it into words.
struct DrawerFacts {
    shop::SessionView session;
    std::vector<shop::DrawerLogEntry> log;
    std::vector<storage::Review> reviews;
    std::vector<Operator> people;
    std::optional<Store> store;
    bool reviewing = false; ///< whoever is signed in may look at what waits
    Instant now;

    Currency currency() const { return store ? store->currency : Currency::eur(); }
    StorePolicies policies() const { return store ? store->policies : StorePolicies(); }
};

CashPlaceState placeOf(const DrawerFacts& facts, const TillWords& words);

/// A movement looked at closely.
DrawerEntryState entryOf(const shop::DrawerLogEntry& entry, const DrawerFacts& facts, const TillWords& words);
DrawerEntryState entryOf(const storage::Review& review, const DrawerFacts& facts, const TillWords& words);

} // namespace comptoir::ui
