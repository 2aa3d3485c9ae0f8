// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/domain/basket_lines.h"

#include <optional>
#include <string>
#include <vector>

namespace comptoir {

/// Production counts; training is on its own numbers, outside totals, stock and payment (journal.md §7).
enum class Mode {
    Production,
    Training,
};

enum class BasketError {
    Full, ///< kMaxLines reached
    NoSuchLine,
    QuantityOutOfRange,
    NotDivisible, ///< a piece is sold whole
    NoPrice, ///< price 0, unknown or of another currency: needs *Prix* first
    FixedPrice, ///< no discount on books, tobacco, press, gift cards, deposits, nor on a return
    AmountOutOfRange,
};

/// What a basket holds, as a draft keeps it.
struct BasketContents {
    int lastNumber = 0; ///< highest line number ever given
    BasketLines lines{};
    std::vector<Correction> corrections{};
    std::optional<ManualDiscount> discount{};
    std::optional<std::int64_t> note{}; ///< sequence of the note handed over of it as it stands
};

/// The sale in progress. Its amounts together stay within Money::kLimit, so pricing it never overflows. A value:
/// copying it is how it is drafted, held and shown, and costs little however many lines it has.
class Basket {
public:
    static constexpr int kMaxLines = 250; // journal.md §3

    Basket(Uuid id, Currency currency, Mode mode);

    /// A draft or a held basket as it was; check()s its limits.
    static Basket restored(Uuid id, Currency currency, Mode mode, BasketContents contents);

    const Uuid& id() const { return m_id; }
    Currency currency() const { return m_currency; }
    Mode mode() const { return m_mode; }
    const BasketLines& lines() const { return m_lines; }
    const std::vector<Correction>& corrections() const { return m_corrections; }
    const std::optional<ManualDiscount>& discount() const { return m_discount; }
    const std::optional<std::int64_t>& note() const { return m_note; }
    int lastNumber() const { return m_lastNumber; }
    bool empty() const { return m_lines.empty(); }
    bool touched() const { return !m_lines.empty() || !m_corrections.empty(); }
    /// Null when there is none; lasts until that line changes.
    const BasketLine* line(int number) const { return m_lines.find(number).get(); }

    /// Adds what was scanned. Joins the line of the same product and unit price unless that has an override, remark,
    /// lot, weight, return, discount or other operator (ui.md §9.2). Answers the line's number.
    Result<int, BasketError> add(const ScannedOffer& scanned, const std::string& operatorCode);

    /// Adds what has no price of its own (0, unknown, or of another currency) at a typed one, on a line of its own.
    /// `why.old` is filled here with 0.
    Result<int, BasketError> addPriced(
        const ScannedOffer& scanned, UnitPrice price, PriceOverride why, const std::string& operatorCode);

    /// Negative on a return line, within what was sold and not yet returned. A priced label keeps its quantity.
    Result<void, BasketError> setQuantity(int number, Quantity quantity);

    /// Removes the line and remembers it as a correction. Answers the line, so that it can be put back.
    Result<BasketLine, BasketError> remove(int number, Money amount, const std::string& operatorCode, Instant at);

    /// Undoes a removal: the line returns to its place and the correction stays in the journal's sight.
    Result<void, BasketError> restore(const BasketLine& line);

    /// `why.old` is filled here with the price before the first override.
    Result<void, BasketError> overridePrice(int number, UnitPrice price, PriceOverride why);
    Result<void, BasketError> discountLine(int number, std::optional<ManualDiscount> discount);
    Result<void, BasketError> discountTicket(std::optional<ManualDiscount> discount);
    Result<void, BasketError> setRemark(int number, std::string remark);

    /// Adds a line that takes back `quantity` (> 0) of `what` at its stored amounts.
    Result<int, BasketError> addReturn(const Product& product, Rate vatRate, const SoldLine& what, Quantity quantity,
        std::string reason, const std::string& operatorCode);

    /// The note that was handed over of the basket as it stands; its ticket names it.
    void setNote(std::optional<std::int64_t> sequence) { m_note = sequence; }

    friend bool operator==(const Basket&, const Basket&) = default;

private:
    bool withinRange() const;
    Result<BasketLine, BasketError> lineOf(const ScannedOffer& scanned, const std::string& operatorCode) const;
    Result<int, BasketError> append(BasketLine line);
    Result<int, BasketError> addTo(const BasketLine& line, Quantity more);
    Result<void, BasketError> replace(BasketLine changed);

    Uuid m_id;
    Currency m_currency;
    Mode m_mode;
    int m_lastNumber = 0;
    BasketLines m_lines;
    std::vector<Correction> m_corrections;
    std::optional<ManualDiscount> m_discount;
    std::optional<std::int64_t> m_note;
};

} // namespace comptoir
