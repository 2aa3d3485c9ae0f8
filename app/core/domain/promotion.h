// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/clock.h"
#include "app/core/base/money.h"
#include "app/core/domain/language.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace comptoir {

/// Which products a promotion speaks of. An empty list does not restrict; exclusions win.
struct ProductSelection {
    std::vector<std::string> skus{};
    std::vector<std::string> models{};
    std::vector<std::string> categories{};
    std::vector<std::string> brands{};
    std::vector<std::string> departments{};
    std::vector<std::string> excludedSkus{};

    friend bool operator==(const ProductSelection&, const ProductSelection&) = default;
};

/// Every selected line at `rate` less.
struct PercentOff {
    Rate rate{};
    friend bool operator==(const PercentOff&, const PercentOff&) = default;
};

/// `amount` less on each unit selected.
struct AmountOff {
    Money amount;
    friend bool operator==(const AmountOff&, const AmountOff&) = default;
};

/// Of every `take` units selected, only `pay` are paid; the cheapest are free, the saving spread over the set.
struct TakeForPay {
    int take = 3;
    int pay = 2;
    friend bool operator==(const TakeForPay&, const TakeForPay&) = default;
};

/// From `threshold` of selected goods on, the basket gets `amount` or `rate` off.
struct BasketThreshold {
    Money threshold;
    std::variant<Rate, Money> benefit;
    friend bool operator==(const BasketThreshold&, const BasketThreshold&) = default;
};

using PromotionBenefit = std::variant<PercentOff, AmountOff, TakeForPay, BasketThreshold>;

/// A promotion as data (data-model.md §6). The engine and a replay a year later give the same cents.
struct Promotion {
    std::string code{};
    LocalText name{};
    std::optional<Instant> validFrom{};
    std::optional<Instant> validTo{};
    ProductSelection selection{};
    PromotionBenefit benefit;
    int priority = 100; ///< lower applies first; then greatest saving, then code (money.md R4)
    bool exclusive = false; ///< refuses manual discounts on what it touched
    std::optional<int> perTicketLimit{}; ///< how many times (sets, units) it may apply on one ticket

    friend bool operator==(const Promotion&, const Promotion&) = default;
};

} // namespace comptoir
