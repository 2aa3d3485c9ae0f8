// SPDX-License-Identifier: Apache-2.0
#include "app/shop/selling/selling.h"

#include <algorithm>
#include <utility>

namespace comptoir::shop {

namespace {

SaleRefusal refusalOf(BasketError error)
{
    switch (error) {
    case BasketError::Full:
        return SaleRefusal::TicketFull;
    case BasketError::AmountOutOfRange:
    case BasketError::NoPrice:
        return SaleRefusal::AmountOutOfRange;
    case BasketError::NoSuchLine:
        return SaleRefusal::NoSuchLine;
    case BasketError::QuantityOutOfRange:
        return SaleRefusal::QuantityOutOfRange;
    case BasketError::NotDivisible:
        return SaleRefusal::NotDivisible;
    case BasketError::FixedPrice:
        return SaleRefusal::FixedPrice;
    }
    check(false, "an unknown basket error");
    return SaleRefusal::NoSuchLine;
}

ScanOutcome outcomeOf(BasketError error)
{
    switch (error) {
    case BasketError::Full:
        return ScanOutcome::BasketFull;
    case BasketError::NoPrice:
        return ScanOutcome::NoPrice;
    case BasketError::NoSuchLine:
    case BasketError::QuantityOutOfRange:
    case BasketError::NotDivisible:
    case BasketError::FixedPrice:
    case BasketError::AmountOutOfRange:
        return ScanOutcome::QuantityRefused;
    }
    check(false, "an unknown basket error");
    return ScanOutcome::QuantityRefused;
}

/// The text to look up: what an element string or a Digital Link says of the article, else what was read.
std::string lookupText(const Scan& scan)
{
    return scan.gtin ? scan.gtin->digits14() : scan.text;
}

} // namespace

Selling::Selling(Desk& desk, OpenSale& sale)
    : m_desk(desk)
    , m_sale(sale)
{
}

SaleView Selling::view() const
{
    return {
        .basket = m_sale.basket(),
        .priced = m_sale.sharedPriced(),
        .selected = m_sale.selected(),
        .touched = m_touched,
        .held = m_desk.till().carts().heldCount(m_desk.mode()),
        .training = m_desk.mode() == Mode::Training,
        .noteDue = m_sale.noteDue(),
    };
}

ScanAnswer Selling::scan(const Scan& scan, Quantity quantity)
{
    m_touched = 0;
    const auto refuse = [&](ScanOutcome outcome) { return ScanAnswer{outcome, scan.text, {}, {}, view()}; };
    switch (scan.kind) {
    case ScanKind::OwnCode:
    case ScanKind::Receipt:
    case ScanKind::Pickup:
        return refuse(ScanOutcome::NotSoldHere);
    case ScanKind::Gtin:
    case ScanKind::Restricted:
    case ScanKind::Gs1:
    case ScanKind::Other:
        break;
    }
    const auto found = m_desk.catalogue().findByCode(lookupText(scan), m_desk.clock().now());
    if (!found) {
        const bool misread = scan.badCheckDigit || found.error() == storage::LookupError::BadCheckDigit;
        return refuse(misread ? ScanOutcome::BadCode : ScanOutcome::Unknown);
    }
    ScannedOffer offer = *found;
    if (quantity != Quantity::pieces(1)) {
        if (offer.offer.product.flags.weighed || offer.labelledPrice) {
            return refuse(ScanOutcome::QuantityRefused); // each such label says its own weight or price
        }
        offer.quantity =
            Quantity::fromThousandths(offer.quantity.thousandths() * quantity.thousandths() / Quantity::kOne);
    }
    return add(offer, scan.text);
}

ScanAnswer Selling::addProduct(const std::string& sku, std::optional<Quantity> quantity)
{
    m_touched = 0;
    const auto offer = m_desk.catalogue().offer(sku, m_desk.clock().now());
    if (!offer) {
        return {ScanOutcome::Unknown, sku, {}, {}, view()};
    }
    ScannedOffer chosen{.offer = *offer, .barcode = {}, .quantity = quantity.value_or(Quantity::pieces(1))};
    if (!quantity && offer->product.flags.weighed) {
        return {ScanOutcome::WeightNeeded, sku, offer->product.name.in(m_desk.language()), sku, view()};
    }
    return add(chosen, sku);
}

ScanAnswer Selling::add(const ScannedOffer& offer, const std::string& code)
{
    const std::string name = offer.offer.product.name.in(m_desk.language());
    const std::string& sku = offer.offer.product.sku;
    const bool weightKnown = offer.labelledPrice || offer.quantity != Quantity::pieces(1) || offer.barcode.empty();
    if (offer.offer.product.flags.weighed && !weightKnown) {
        return {ScanOutcome::WeightNeeded, code, name, sku, view()};
    }
    const std::size_t before = m_sale.basket().lines().size();
    const auto added = m_sale.grow([&](Basket& basket) { return basket.add(offer, m_desk.operatorCode()); });
    if (!added) {
        ScanAnswer answer{outcomeOf(added.error()), code, name, sku, view()};
        if (answer.outcome == ScanOutcome::NoPrice) {
            answer.unpriced = offer;
        }
        return answer;
    }
    m_touched = *added;
    m_sale.select(*added);
    m_removed.reset();
    const bool joined = m_sale.basket().lines().size() == before;
    return {joined ? ScanOutcome::Joined : ScanOutcome::Added, code, name, sku, view()};
}

std::vector<storage::FoundModel> Selling::search(std::string_view words, int limit, std::string_view family) const
{
    return m_desk.catalogue().search(words, limit, m_desk.clock().now(), family);
}

std::vector<storage::FoundProduct> Selling::variants(const std::string& model) const
{
    return m_desk.catalogue().variants(model, m_desk.clock().now());
}

std::vector<std::string> Selling::families() const
{
    return m_desk.catalogue().families();
}

Result<SaleView, SaleRefusal> Selling::select(int line)
{
    if (m_sale.basket().line(line) == nullptr) {
        return unexpected(SaleRefusal::NoSuchLine);
    }
    m_touched = 0;
    m_sale.select(line);
    return view();
}

Result<SaleView, SaleRefusal> Selling::changed(const Result<void, BasketError>& outcome, int line)
{
    if (!outcome) {
        return unexpected(refusalOf(outcome.error()));
    }
    m_touched = line;
    m_sale.select(line);
    return view();
}

Result<SaleView, SaleRefusal> Selling::ticketChanged(const Result<void, BasketError>& outcome)
{
    if (!outcome) {
        return unexpected(refusalOf(outcome.error()));
    }
    m_touched = 0;
    return view();
}

Result<SaleView, SaleRefusal> Selling::setQuantity(int line, Quantity quantity)
{
    return changed(m_sale.change([&](Basket& basket) { return basket.setQuantity(line, quantity); }), line);
}

Result<SaleView, SaleRefusal> Selling::setRemark(int line, std::string remark)
{
    return changed(m_sale.grow([&](Basket& basket) { return basket.setRemark(line, std::move(remark)); }), line);
}

Result<SaleView, SaleRefusal> Selling::remove(int line)
{
    const PricedLine* priced = m_sale.priced().line(line);
    if (priced == nullptr) {
        return unexpected(SaleRefusal::NoSuchLine);
    }
    const Money amount = priced->net;
    const auto removed = m_sale.change(
        [&](Basket& basket) { return basket.remove(line, amount, m_desk.operatorCode(), m_desk.clock().now()); });
    if (!removed) {
        return unexpected(refusalOf(removed.error()));
    }
    m_removed = RemovedLine{.sale = m_sale.basket().id(), .line = *removed};
    m_touched = 0;
    m_sale.selectLast();
    return view();
}

Result<SaleView, SaleRefusal> Selling::undoRemove()
{
    const auto removed = std::exchange(m_removed, std::nullopt);
    if (!removed || removed->sale != m_sale.basket().id()) {
        return unexpected(SaleRefusal::NothingToUndo);
    }
    const BasketLine& line = removed->line;
    return changed(m_sale.grow([&](Basket& basket) { return basket.restore(line); }), line.number);
}

} // namespace comptoir::shop
