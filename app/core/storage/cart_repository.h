// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/domain/basket.h"
#include "app/core/storage/basket_codec.h"
#include "app/core/storage/connection.h"

#include <optional>
#include <string>
#include <vector>

namespace comptoir::storage {

/// A sale put aside, with what its list row shows.
struct HeldCart {
    Basket basket;
    Instant at;
    std::string operatorCode;
    std::int64_t totalMinor = 0;
};

/// The sale in progress as it was last kept.
struct CartDraft {
    Basket basket;
    Instant at;
};

/// The sale in progress, kept for a crash, and the sales held. Training has its own (`Basket::mode`). Till thread.
class CartRepository {
public:
    explicit CartRepository(Connection& connection);

    /// Replaces the draft. Opens its own transaction when none is open.
    void saveDraft(const Basket& basket, Instant at);
    void clearDraft();

    /// What a crash left; nothing when there is no draft or it is not readable by this version.
    std::optional<CartDraft> draft();

    void hold(const HeldCart& cart);

    /// Takes it off the list; nothing when it is not there (any more).
    std::optional<HeldCart> take(const Uuid& basket);

    /// Newest first.
    std::vector<HeldCart> held(Mode mode);
    int heldCount(Mode mode);

private:
    LineTexts m_draftLines;
    Statement m_saveDraft;
    Statement m_clearDraft;
    Statement m_draft;
    Statement m_hold;
    Statement m_find;
    Statement m_drop;
    Statement m_held;
    Statement m_count;
};

} // namespace comptoir::storage
