// SPDX-License-Identifier: Apache-2.0
#include "app/core/domain/basket.h"

namespace comptoir {

namespace {

bool valid(const ManualDiscount& discount, Currency currency)
{
    if (const Rate* rate = std::get_if<Rate>(&discount.benefit)) {
        return rate->basisPoints > 0 && rate->basisPoints <= 10'000;
    }
    const Money amount = std::get<Money>(discount.benefit);
    return amount.currency() == currency && amount.isPositive();
}

} // namespace

bool discountable(const BasketLine& line)
{
    const ProductFlags& flags = line.product.flags;
    return !flags.fixedPrice && !flags.giftCard && !flags.deposit && !line.returns;
}

Result<void, BasketError> Basket::overridePrice(int number, UnitPrice price, PriceOverride why)
{
    const BasketLine* held = line(number);
    if (!held) {
        return unexpected(BasketError::NoSuchLine);
    }
    if (held->product.flags.fixedPrice || held->returns) {
        return unexpected(BasketError::FixedPrice);
    }
    check(price.currency == m_currency, "one currency per basket");
    if (price.tenThousandths <= 0) {
        return unexpected(BasketError::NoPrice);
    }
    BasketLine changed = *held;
    why.old = held->override ? held->override->old : held->unitPrice;
    changed.override = std::move(why);
    changed.unitPrice = price;
    changed.labelledPrice.reset();
    return replace(std::move(changed));
}

Result<void, BasketError> Basket::discountLine(int number, std::optional<ManualDiscount> discount)
{
    const BasketLine* held = line(number);
    if (!held) {
        return unexpected(BasketError::NoSuchLine);
    }
    if (discount && !discountable(*held)) {
        return unexpected(BasketError::FixedPrice);
    }
    if (discount && !valid(*discount, m_currency)) {
        return unexpected(BasketError::AmountOutOfRange);
    }
    BasketLine changed = *held;
    changed.discount = std::move(discount);
    return replace(std::move(changed));
}

Result<void, BasketError> Basket::discountTicket(std::optional<ManualDiscount> discount)
{
    if (discount && !valid(*discount, m_currency)) {
        return unexpected(BasketError::AmountOutOfRange);
    }
    m_discount = std::move(discount);
    return {};
}

Result<void, BasketError> Basket::setRemark(int number, std::string remark)
{
    const BasketLine* held = line(number);
    if (!held) {
        return unexpected(BasketError::NoSuchLine);
    }
    BasketLine changed = *held;
    changed.remark = std::move(remark);
    return replace(std::move(changed));
}

Result<int, BasketError> Basket::addReturn(const Product& product, Rate vatRate, const SoldLine& what,
    Quantity quantity, std::string reason, const std::string& operatorCode)
{
    const Quantity back = quantity < Quantity() ? -quantity : quantity;
    if (back == Quantity() || what.returnedBefore < Quantity() || back > what.sold - what.returnedBefore) {
        return unexpected(BasketError::QuantityOutOfRange);
    }
    if (!product.divisibleInto(back)) {
        return unexpected(BasketError::NotDivisible);
    }
    if (what.net.absolute().minor() > Money::kLimit / Quantity::kOne) {
        return unexpected(BasketError::AmountOutOfRange);
    }
    // Shown only: the amounts of a return are those its ticket stored.
    const std::int64_t perUnit = proportion(what.net, Quantity::kOne, what.sold.thousandths()).minor();
    return append({
        .product = product,
        .barcode = {},
        .quantity = -back,
        .unitPrice = {perUnit * (10'000 / m_currency.minorPerUnit()), m_currency},
        .vatRate = vatRate,
        .returns = what,
        .returnReason = std::move(reason),
        .operatorCode = operatorCode,
    });
}

} // namespace comptoir
