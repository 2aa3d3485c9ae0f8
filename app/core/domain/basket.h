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

/// Production counts; training is on its own numbers, outside totals, stock and payment (journal.md §7).
enum class Mode {
    Production,
    Training,
};

struct ManualDiscount {
    std::variant<Rate, Money> benefit;
    std::string reason; ///< code of the reason preset
    std::string operatorCode;
    std::optional<Uuid> approval;

    friend bool operator==(const ManualDiscount&, const ManualDiscount&) = default;
};

struct PriceOverride {
    UnitPrice old;
    std::string reason;
    std::optional<Uuid> approval;

    friend bool operator==(const PriceOverride&, const PriceOverride&) = default;
};

/// The sold line a return takes back, with the amounts its ticket stored (money.md R10).
struct SoldLine {
    std::string registerId;
    std::int64_t sequence = 0;
    std::string hash;
    int line = 0;
    Quantity sold;
    Quantity returnedBefore;
    Money net;
    Money netOfTax;
    Money tax;

    friend bool operator==(const SoldLine&, const SoldLine&) = default;
};

struct BasketLine {
    int number = 0; ///< from 1, never reused within a basket
    Product product;
    std::string barcode;
    Quantity quantity; ///< negative on a return line
    UnitPrice unitPrice;
    Rate vatRate;
    std::optional<UnitPrice> priorPrice;
    std::optional<Money> labelledPrice; ///< gross given by a priced label, instead of unit price × quantity
    std::optional<PriceOverride> override;
    std::optional<ManualDiscount> discount;
    std::optional<SoldLine> returns;
    std::string returnReason;
    std::string remark;
    std::string operatorCode;

    friend bool operator==(const BasketLine&, const BasketLine&) = default;
};

/// What was removed before payment, kept on the ticket (journal.md §4, `corrections`).
struct Correction {
    int line = 0;
    std::string sku;
    Quantity quantity;
    Money amount;
    std::string operatorCode;
    Instant at;

    friend bool operator==(const Correction&, const Correction&) = default;
};

enum class BasketError {
    Full, ///< kMaxLines reached
    NoSuchLine,
    QuantityOutOfRange,
    NotDivisible, ///< a piece is sold whole
    NoPrice, ///< price 0 or unknown: needs *Prix* first
    FixedPrice, ///< no discount on books, tobacco, press
    AmountOutOfRange,
};

/// The sale in progress. A value: copying it is how it is drafted, held and shown.
class Basket {
public:
    static constexpr int kMaxLines = 250; // journal.md §3

    Basket(Uuid id, Currency currency, Mode mode);

    const Uuid& id() const { return m_id; }
    Currency currency() const { return m_currency; }
    Mode mode() const { return m_mode; }
    const std::vector<BasketLine>& lines() const { return m_lines; }
    const std::vector<Correction>& corrections() const { return m_corrections; }
    const std::optional<ManualDiscount>& discount() const { return m_discount; }
    bool empty() const { return m_lines.empty(); }
    bool touched() const { return !m_lines.empty() || !m_corrections.empty(); }
    const BasketLine* line(int number) const;

    /// Adds what was scanned. Joins the line of the same product and unit price unless that has an override, remark,
    /// lot, weight, return, discount or other operator (ui.md §9.2). Answers the line's number.
    Result<int, BasketError> add(const ScannedOffer& scanned, const std::string& operatorCode);

    Result<void, BasketError> setQuantity(int number, Quantity quantity);

    /// Removes the line and remembers it as a correction. Answers the line, so that it can be put back.
    Result<BasketLine, BasketError> remove(int number, Money amount, const std::string& operatorCode, Instant at);

    /// Undoes a removal: the line returns to its place and the correction stays in the journal's sight.
    void restore(const BasketLine& line);

    Result<void, BasketError> overridePrice(int number, UnitPrice price, PriceOverride why);
    Result<void, BasketError> discountLine(int number, std::optional<ManualDiscount> discount);
    void discountTicket(std::optional<ManualDiscount> discount) { m_discount = std::move(discount); }
    Result<void, BasketError> setRemark(int number, std::string remark);

    /// Adds a line that takes back `what` at its stored amounts.
    Result<int, BasketError> addReturn(const Product& product, Rate vatRate, const SoldLine& what, Quantity quantity,
        std::string reason, const std::string& operatorCode);

    friend bool operator==(const Basket&, const Basket&) = default;

private:
    BasketLine* find(int number);

    Uuid m_id;
    Currency m_currency;
    Mode m_mode;
    int m_lastNumber = 0;
    std::vector<BasketLine> m_lines;
    std::vector<Correction> m_corrections;
    std::optional<ManualDiscount> m_discount;
};

} // namespace comptoir
