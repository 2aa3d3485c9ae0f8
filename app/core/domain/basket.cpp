// SPDX-License-Identifier: Apache-2.0
#include "app/core/domain/basket.h"

#include <algorithm>
#include <cstdlib>

namespace comptoir {

namespace {

/// What a line asks before discounts; an error beyond Money::kLimit.
Result<Money, BasketError> grossOf(const BasketLine& line)
{
    if (line.labelledPrice) {
        return *line.labelledPrice;
    }
    const auto gross = lineGross(line.unitPrice, line.quantity);
    if (!gross) {
        return unexpected(BasketError::AmountOutOfRange);
    }
    return *gross;
}

bool needsOwnLine(const BasketLine& line)
{
    const ProductFlags& flags = line.product.flags;
    return flags.weighed || flags.lotRequired || flags.serialRequired || !line.quantity.whole() || line.labelledPrice
        || line.override || line.discount || line.returns || !line.remark.empty();
}

bool joins(const BasketLine& line, const BasketLine& scanned)
{
    return !needsOwnLine(line) && line.product.sku == scanned.product.sku && line.unitPrice == scanned.unitPrice
        && line.vatRate == scanned.vatRate && line.operatorCode == scanned.operatorCode;
}

} // namespace

Basket::Basket(Uuid id, Currency currency, Mode mode)
    : m_id(std::move(id))
    , m_currency(currency)
    , m_mode(mode)
{
}

Basket Basket::restored(Uuid id, Currency currency, Mode mode, BasketContents contents)
{
    Basket basket(std::move(id), currency, mode);
    basket.m_lastNumber = contents.lastNumber;
    basket.m_lines = std::move(contents.lines);
    basket.m_corrections = std::move(contents.corrections);
    basket.m_discount = std::move(contents.discount);
    basket.m_note = contents.note;
    check(basket.m_lines.size() <= kMaxLines && basket.withinRange(), "a stored basket respects its limits");
    return basket;
}

// Pricing adds these amounts and counts these pieces, so a basket that passes here never overflows there.
bool Basket::withinRange() const
{
    std::int64_t left = Money::kLimit;
    std::int64_t piecesLeft = Quantity::kLimit;
    for (const BasketLine& line : m_lines) {
        const auto gross = grossOf(line);
        if (!gross || gross->absolute().minor() > left) {
            return false;
        }
        left -= gross->absolute().minor();
        piecesLeft -= std::abs(line.quantity.thousandths());
    }
    return piecesLeft >= 0;
}

Result<void, BasketError> Basket::replace(BasketLine changed)
{
    const BasketLines::Shared before = m_lines.find(changed.number);
    m_lines.replace(std::make_shared<const BasketLine>(std::move(changed)));
    if (!withinRange()) {
        m_lines.replace(before);
        return unexpected(BasketError::AmountOutOfRange);
    }
    return {};
}

Result<int, BasketError> Basket::append(BasketLine line)
{
    if (m_lines.size() >= kMaxLines) {
        return unexpected(BasketError::Full);
    }
    line.number = m_lastNumber + 1;
    m_lines.push_back(std::move(line));
    if (!withinRange()) {
        m_lines.pop_back();
        return unexpected(BasketError::AmountOutOfRange);
    }
    return ++m_lastNumber;
}

Result<BasketLine, BasketError> Basket::lineOf(const ScannedOffer& scanned, const std::string& operatorCode) const
{
    const Offer& offer = scanned.offer;
    if (offer.price.currency != m_currency
        || (scanned.labelledPrice && scanned.labelledPrice->currency() != m_currency)) {
        return unexpected(BasketError::NoPrice); // a price list of another country is no price here
    }
    if (offer.vatRate.basisPoints < 0 || offer.vatRate.basisPoints > 10'000) {
        return unexpected(BasketError::AmountOutOfRange);
    }
    if (scanned.quantity <= Quantity()) {
        return unexpected(BasketError::QuantityOutOfRange);
    }
    if (!offer.product.divisibleInto(scanned.quantity)) {
        return unexpected(BasketError::NotDivisible);
    }
    if (scanned.labelledPrice ? !scanned.labelledPrice->isPositive() : offer.price.tenThousandths <= 0) {
        return unexpected(BasketError::NoPrice);
    }
    return BasketLine{
        .product = offer.product,
        .barcode = scanned.barcode,
        .quantity = scanned.quantity,
        .unitPrice = offer.price,
        .vatRate = offer.vatRate,
        .priorPrice = offer.priorPrice,
        .labelledPrice = scanned.labelledPrice,
        .operatorCode = operatorCode,
    };
}

Result<int, BasketError> Basket::add(const ScannedOffer& scanned, const std::string& operatorCode)
{
    auto line = lineOf(scanned, operatorCode);
    if (!line) {
        return unexpected(line.error());
    }
    if (!needsOwnLine(*line)) {
        const auto same = std::ranges::find_if(m_lines, [&](const BasketLine& held) { return joins(held, *line); });
        if (same != m_lines.end()) {
            return addTo(*same, scanned.quantity);
        }
    }
    return append(std::move(*line));
}

Result<int, BasketError> Basket::addPriced(
    const ScannedOffer& scanned, UnitPrice price, PriceOverride why, const std::string& operatorCode)
{
    check(price.currency == m_currency, "one currency per basket");
    ScannedOffer priced = scanned;
    priced.offer.price = price;
    priced.offer.priorPrice.reset();
    priced.labelledPrice.reset();
    auto line = lineOf(priced, operatorCode);
    if (!line) {
        return unexpected(line.error());
    }
    why.old = {0, m_currency};
    line->override = std::move(why);
    return append(std::move(*line));
}

Result<int, BasketError> Basket::addTo(const BasketLine& line, Quantity more)
{
    if (line.quantity.thousandths() + more.thousandths() > Quantity::kLimit) {
        return unexpected(BasketError::QuantityOutOfRange);
    }
    BasketLine changed = line;
    changed.quantity = line.quantity + more;
    const int number = line.number;
    if (const auto replaced = replace(std::move(changed)); !replaced) {
        return unexpected(replaced.error());
    }
    return number;
}

Result<void, BasketError> Basket::setQuantity(int number, Quantity quantity)
{
    const BasketLine* held = line(number);
    if (!held) {
        return unexpected(BasketError::NoSuchLine);
    }
    if (held->labelledPrice && quantity != held->quantity) {
        return unexpected(BasketError::NotDivisible);
    }
    if (!held->product.divisibleInto(quantity)) {
        return unexpected(BasketError::NotDivisible);
    }
    if (held->returns) {
        const Quantity most = held->returns->sold - held->returns->returnedBefore;
        if (quantity >= Quantity() || -quantity > most) {
            return unexpected(BasketError::QuantityOutOfRange);
        }
    } else if (quantity <= Quantity()) {
        return unexpected(BasketError::QuantityOutOfRange);
    }
    BasketLine changed = *held;
    changed.quantity = quantity;
    return replace(std::move(changed));
}

Result<BasketLine, BasketError> Basket::remove(int number, Money amount, const std::string& operatorCode, Instant at)
{
    const BasketLines::Shared held = m_lines.find(number);
    if (!held) {
        return unexpected(BasketError::NoSuchLine);
    }
    BasketLine removed = *held;
    m_lines.erase(number);
    m_corrections.push_back({
        .line = removed.number,
        .sku = removed.product.sku,
        .quantity = removed.quantity,
        .amount = amount,
        .operatorCode = operatorCode,
        .at = at,
    });
    return removed;
}

Result<void, BasketError> Basket::restore(const BasketLine& line)
{
    check(
        line.number > 0 && line.number <= m_lastNumber && !m_lines.find(line.number), "only a removed line comes back");
    if (m_lines.size() >= kMaxLines) {
        return unexpected(BasketError::Full);
    }
    m_lines.insert(std::make_shared<const BasketLine>(line));
    if (!withinRange()) {
        m_lines.erase(line.number);
        return unexpected(BasketError::AmountOutOfRange);
    }
    return {};
}

} // namespace comptoir
