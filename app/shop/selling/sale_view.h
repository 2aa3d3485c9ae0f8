// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/domain/basket.h"
#include "app/core/domain/pricing.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace comptoir::shop {

/// All the sale page shows, as one value that crosses to the GUI thread.
struct SaleView {
    Basket basket;
    std::shared_ptr<const PricedBasket> priced; ///< never null; shared, as a long sale is shown once a line
    int selected = 0; ///< line number, 0 = none
    int touched = 0; ///< line the last scan changed, 0 = none
    int held = 0; ///< how many sales wait
    bool training = false;
    bool noteDue = false; ///< a note is handed over before payment
};

struct HeldSale {
    Uuid id;
    Instant at;
    std::string operatorCode;
    std::string firstArticle;
    int articles = 0;
    Money total;
};

/// What a scan or a typed code did.
enum class ScanOutcome {
    Added,
    Joined, ///< the quantity of an existing line grew
    Unknown,
    BadCode, ///< its check digit fails: read it again
    NoPrice,
    WeightNeeded, ///< a weighed product without its weight
    BasketFull,
    QuantityRefused, ///< the line's quantity or amount would leave its range
    NotSoldHere, ///< a card, voucher or receipt code this version does not take
};

struct ScanAnswer {
    ScanOutcome outcome = ScanOutcome::Unknown;
    std::string code;
    std::string name; ///< of the product, when it is known
    std::string sku; ///< for WeightNeeded: what to ask the weight of
    SaleView view;
    std::optional<ScannedOffer> unpriced{}; ///< for NoPrice: what Selling::addPriced() sells
};

/// Why an action was not done.
enum class SaleRefusal {
    NoSuchLine,
    QuantityOutOfRange,
    NotDivisible,
    FixedPrice,
    AmountOutOfRange,
    TicketFull, ///< its record would be too large: it is paid, and another goes on
    NothingToHold,
    NothingToUndo, ///< the sale went on or ended since the line was removed
    NoSuchHeldSale,
    SaleInProgress,
    NotAllowed, ///< the role lacks the permission and nobody approved
    NeedsApproval, ///< above the person's limit
    CardTaken, ///< a card paid a part, or nobody knows: that is given back or settled first
    Exclusive, ///< a promotion on the line refuses other discounts
};

/// An action above someone's limit, for another to approve (data-model.md §3).
struct ApprovalRequest {
    std::string action; ///< "DISCOUNT", "PRICE_OVERRIDE", "VOID", "NO_SALE", "VARIANCE"
    std::optional<Rate> rate;
    std::optional<Money> amount;
    std::optional<Rate> limit;
};

} // namespace comptoir::shop
