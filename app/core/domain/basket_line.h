// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/clock.h"
#include "app/core/base/money.h"
#include "app/core/base/uuid.h"
#include "app/core/domain/product.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace comptoir {

struct ManualDiscount {
    std::variant<Rate, Money> benefit;
    std::string reason{}; ///< code of the reason preset
    std::string operatorCode{};
    std::optional<Uuid> approval{};

    friend bool operator==(const ManualDiscount&, const ManualDiscount&) = default;
};

struct PriceOverride {
    UnitPrice old;
    std::string reason{};
    std::optional<Uuid> approval{};

    friend bool operator==(const PriceOverride&, const PriceOverride&) = default;
};

/// The sold line a return takes back, with the amounts its ticket stored (money.md R10).
struct SoldLine {
    std::string registerId{};
    std::int64_t sequence = 0;
    std::string hash{};
    int line = 0;
    Quantity sold{};
    Quantity returnedBefore{};
    Money net;
    Money netOfTax;
    Money tax;

    friend bool operator==(const SoldLine&, const SoldLine&) = default;
};

struct BasketLine {
    int number = 0; ///< from 1, never reused within a basket
    Product product{};
    std::string barcode{};
    Quantity quantity{}; ///< negative on a return line
    UnitPrice unitPrice;
    Rate vatRate{};
    std::optional<UnitPrice> priorPrice{};
    std::optional<Money> labelledPrice{}; ///< gross given by a priced label, instead of unit price × quantity
    std::optional<PriceOverride> override{};
    std::optional<ManualDiscount> discount{};
    std::optional<SoldLine> returns{};
    std::string returnReason{};
    std::string remark{};
    std::string operatorCode{};

    friend bool operator==(const BasketLine&, const BasketLine&) = default;
};

/// False for what no discount reaches: fixed prices, gift cards, deposits, return lines (money.md R5).
bool discountable(const BasketLine& line);

/// What was removed before payment, kept on the ticket (journal.md §4, `corrections`).
struct Correction {
    int line = 0;
    std::string sku{};
    Quantity quantity{};
    Money amount;
    std::string operatorCode{};
    Instant at;

    friend bool operator==(const Correction&, const Correction&) = default;
};

} // namespace comptoir
