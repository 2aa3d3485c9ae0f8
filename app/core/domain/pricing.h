// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/domain/basket.h"
#include "app/core/domain/promotion.h"
#include "app/core/domain/promotion_book.h"
#include "app/core/domain/rule_title.h"
#include "app/core/domain/vat.h"

#include <span>
#include <string>
#include <vector>

namespace comptoir {

enum class RuleKind {
    LinePromotion,
    MultiBuy,
    ManualLine,
    BasketPromotion,
    ManualTicket,
};

/// A rule that took cents off.
struct AppliedRule {
    RuleTitle title;
    RuleKind kind = RuleKind::LinePromotion;
    Money amount; ///< what it took off this line, ≥ 0 on sale lines

    friend bool operator==(const AppliedRule&, const AppliedRule&) = default;
};

struct PricedLine {
    int number = 0;
    Money gross; ///< before discounts
    std::vector<AppliedRule> rules{}; ///< in the order they applied, this line's share of basket rules included
    Money discount; ///< Σ rules
    Money net; ///< TTC after discounts
    Money netOfTax; ///< line HT (money.md R9)
    Rate vatRate{};

    friend bool operator==(const PricedLine&, const PricedLine&) = default;
};

/// One rule over the whole ticket, with its allocation to lines in their order; lines it gave nothing are left out.
struct BasketRule {
    RuleTitle title;
    RuleKind kind = RuleKind::BasketPromotion;
    Money amount;
    struct Share {
        int line = 0;
        Money amount;

        friend bool operator==(const Share&, const Share&) = default;
    };
    std::vector<Share> shares{};

    friend bool operator==(const BasketRule&, const BasketRule&) = default;
};

/// "One more gives…": a promotion nearly reached.
struct NearlyReached {
    std::string code{};
    LocalText name{};
    int unitsMissing = 0; ///< for n-for-m
    std::optional<Money> amountMissing{}; ///< for a threshold

    friend bool operator==(const NearlyReached&, const NearlyReached&) = default;
};

enum class RefusalReason {
    Exclusive, ///< an exclusive promotion touched the line
    NotDiscountable, ///< fixed price, gift card, deposit, return (money.md R5)
    NothingLeft, ///< nothing remains to take it from
};

/// A manual discount that was asked for and not given, and why.
struct RefusedDiscount {
    bool ofTicket = false; ///< the ticket's discount, else the line's own
    int line = 0; ///< where; 0 when the ticket's discount was refused as a whole
    RefusalReason reason = RefusalReason::Exclusive;
    std::string rule{}; ///< the exclusive promotion's code
    LocalText name{};

    friend bool operator==(const RefusedDiscount&, const RefusedDiscount&) = default;
};

struct PricedBasket {
    std::vector<PricedLine> lines{}; ///< same order as the basket's
    std::vector<BasketRule> basketRules{};
    std::vector<VatTotal> vat{}; ///< rates ascending
    Money gross; ///< Σ line gross
    Money discounts; ///< gross − total
    Money total; ///< TTC to pay; negative when money goes back
    Money netOfTax;
    Money tax;
    Quantity pieces{}; ///< whole units count their number, a weighed line counts 1
    std::vector<NearlyReached> nearly{};
    std::vector<RefusedDiscount> refused{};

    const PricedLine* line(int number) const;

    friend bool operator==(const PricedBasket&, const PricedBasket&) = default;
};

struct PricingContext {
    Instant now;
    VatTie tie = VatTie::NetUp;
};

/// The cents of a basket. Pure: the same inputs give the same cents at till, HQ and in a replay a year later; the
/// order of scanning does not matter (money.md R4–R10). Promotions that make no sense (a rate beyond 100 %, another
/// currency) do nothing.
PricedBasket price(const Basket& basket, const PromotionBook& promotions, const PricingContext& context);
PricedBasket price(const Basket& basket, std::span<const Promotion> promotions, const PricingContext& context);

} // namespace comptoir
