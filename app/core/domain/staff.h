// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/money.h"
#include "app/core/base/rate.h"
#include "app/core/domain/language.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace comptoir {

/// What a role may do. Its text in feeds is the lower_snake name of the enumerator.
enum class Permission {
    Sell,
    Discount,
    PriceOverride,
    VoidSale,
    OpenDrawer,
    CashOut,
    CloseSession,
    AcceptVariance,
    Training,
    Reports,
    Approve,
    UnlockStaff,
};

/// A named set of permissions with limits; data, not code (data-model.md §3). No limit = not bounded by the role.
struct Role {
    std::string code{};
    LocalText name{};
    std::set<Permission> permissions{};
    std::optional<Rate> discountLimit{};
    std::optional<Rate> priceOverrideLimit{};
    std::optional<Money> varianceLimit{};
    std::optional<Money> cashOutLimit{}; ///< of one pay-out
    bool trainingOnly = false;

    bool may(Permission permission) const { return permissions.contains(permission); }
};

struct Operator {
    std::string code{};
    std::string firstName{};
    std::string initial{}; ///< of the family name: "B."
    std::string role{}; ///< Role::code
    LocalText duty{}; ///< what the list shows under the name: "Vente", "Conseil parfum"
    std::string colour{}; ///< avatar "#RRGGBB", or empty
    std::vector<Language> languages{};
    std::string pinVerifier{}; ///< Argon2id text; at a till sealed by the device
    std::string badgeHash{}; ///< SHA-256 hex of the badge's OwnCode text, or empty: says who, proves nothing
    bool active = true;
};

} // namespace comptoir
