// SPDX-License-Identifier: Apache-2.0
#include "app/shop/selling/selling.h"

#include <algorithm>

namespace comptoir::shop {

namespace {

constexpr std::int64_t kWhole = 10'000;

/// `part` of `whole` as a rate, rounded up: a limit is never passed by rounding.
Rate rateOf(Money part, Money whole)
{
    if (!whole.isPositive()) {
        return Rate{static_cast<std::int32_t>(kWhole)};
    }
    const std::int64_t points = (part.minor() * kWhole + whole.minor() - 1) / whole.minor();
    return Rate{static_cast<std::int32_t>(std::min(points, kWhole))};
}

/// A price typed in cents, per unit in 1e-4.
UnitPrice perUnit(Money price)
{
    return {price.minor() * kWhole / price.currency().minorPerUnit(), price.currency()};
}

Rate rateOf(const std::variant<Rate, Money>& benefit, Money base)
{
    if (const Rate* rate = std::get_if<Rate>(&benefit)) {
        return *rate;
    }
    return rateOf(std::get<Money>(benefit), base);
}

} // namespace

Result<void, SaleRefusal> Selling::allowed(
    Permission permission, const std::string& action, const std::optional<Uuid>& approval, bool withinLimit)
{
    if (approval) {
        return m_desk.use(*approval, action) ? Result<void, SaleRefusal>() : unexpected(SaleRefusal::NeedsApproval);
    }
    if (!m_desk.role().may(permission) || !withinLimit) {
        return unexpected(SaleRefusal::NeedsApproval);
    }
    return {};
}

Result<void, SaleRefusal> Selling::allowedOnTicket(
    Permission permission, const std::string& action, const std::optional<Uuid>& approval, bool withinLimit)
{
    if (m_sale.full()) {
        return unexpected(SaleRefusal::TicketFull);
    }
    return allowed(permission, action, approval, withinLimit);
}

Result<SaleView, SaleRefusal> Selling::discount(
    int line, std::variant<Rate, Money> benefit, const std::string& reason, const std::optional<Uuid>& approval)
{
    const PricedLine* priced = m_sale.priced().line(line);
    if (line != 0 && priced == nullptr) {
        return unexpected(SaleRefusal::NoSuchLine);
    }
    const Money base = line == 0 ? m_sale.priced().gross : priced->gross;
    const std::optional<Rate>& limit = m_desk.role().discountLimit;
    const bool within = !limit || rateOf(benefit, base) <= *limit;
    if (const auto granted = allowedOnTicket(Permission::Discount, "DISCOUNT", approval, within); !granted) {
        return unexpected(granted.error());
    }
    const ManualDiscount discount{benefit, reason, m_desk.operatorCode(), approval};
    if (line == 0) {
        return ticketChanged(m_sale.grow([&](Basket& basket) { return basket.discountTicket(discount); }));
    }
    return changed(m_sale.grow([&](Basket& basket) { return basket.discountLine(line, discount); }), line);
}

Result<SaleView, SaleRefusal> Selling::withdrawDiscount(int line)
{
    if (line == 0) {
        return ticketChanged(m_sale.change([](Basket& basket) { return basket.discountTicket(std::nullopt); }));
    }
    return changed(m_sale.change([&](Basket& basket) { return basket.discountLine(line, std::nullopt); }), line);
}

Result<SaleView, SaleRefusal> Selling::overridePrice(
    int line, Money price, const std::string& reason, const std::optional<Uuid>& approval)
{
    const BasketLine* before = m_sale.basket().line(line);
    if (before == nullptr) {
        return unexpected(SaleRefusal::NoSuchLine);
    }
    const UnitPrice old = before->unitPrice;
    const UnitPrice asked = perUnit(price);
    const std::int64_t less = old.tenThousandths - asked.tenThousandths;
    const std::optional<Rate>& limit = m_desk.role().priceOverrideLimit;
    const bool within = less <= 0 || !limit || less * kWhole <= old.tenThousandths * limit->basisPoints;
    if (const auto granted = allowedOnTicket(Permission::PriceOverride, "PRICE_OVERRIDE", approval, within); !granted) {
        return unexpected(granted.error());
    }
    const PriceOverride why{.old = old, .reason = reason, .approval = approval};
    const auto outcome = m_sale.grow([&](Basket& basket) { return basket.overridePrice(line, asked, why); });
    if (outcome) {
        recordOverride(line, old, asked, reason);
    }
    return changed(outcome, line);
}

Result<SaleView, SaleRefusal> Selling::addPriced(
    const ScannedOffer& unpriced, Money price, const std::string& reason, const std::optional<Uuid>& approval)
{
    if (!unpriced.offer.product.flags.openPrice) {
        if (const auto granted = allowedOnTicket(Permission::PriceOverride, "PRICE_OVERRIDE", approval); !granted) {
            return unexpected(granted.error());
        }
    }
    const UnitPrice asked = perUnit(price);
    const PriceOverride why{.old = {0, asked.currency}, .reason = reason, .approval = approval};
    const auto added =
        m_sale.grow([&](Basket& basket) { return basket.addPriced(unpriced, asked, why, m_desk.operatorCode()); });
    if (!added) {
        return changed(unexpected(added.error()), 0);
    }
    recordOverride(*added, why.old, asked, reason);
    m_removed.reset();
    return changed({}, *added);
}

void Selling::recordOverride(int line, UnitPrice old, UnitPrice asked, const std::string& reason)
{
    journal::Object data;
    data.set("line", line);
    data.set("old", old.tenThousandths);
    data.set("price", asked.tenThousandths);
    data.set("reason", reason);
    if (reason == kShelfPriceReason) {
        data.set("sku", m_sale.basket().line(line)->product.sku);
        data.set("task", "label"); // the shelf shows another price: someone must change its label
    }
    m_desk.event("PRICE_OVERRIDE", "prix modifié", std::move(data));
}

} // namespace comptoir::shop
