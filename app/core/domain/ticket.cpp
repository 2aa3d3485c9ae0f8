// SPDX-License-Identifier: Apache-2.0
#include "app/core/domain/ticket.h"

#include <algorithm>

namespace comptoir {

namespace {

std::int64_t added(std::int64_t a, std::int64_t b)
{
    std::int64_t sum = 0;
    check(!__builtin_add_overflow(a, b, &sum), "a grand total is beyond 64 bits");
    return sum;
}

Nature natureOf(const Basket& basket)
{
    const auto isReturn = [](const BasketLine& line) { return line.returns.has_value(); };
    if (std::ranges::none_of(basket.lines(), isReturn)) {
        return Nature::Sale;
    }
    return std::ranges::all_of(basket.lines(), isReturn) ? Nature::Return : Nature::Exchange;
}

} // namespace

GrandTotal accumulate(GrandTotal before, const std::vector<TicketLine>& lines)
{
    for (const TicketLine& line : lines) {
        before.net = added(before.net, line.priced.net.minor());
        before.absolute = added(before.absolute, line.priced.net.absolute().minor());
    }
    return before;
}

Ticket makeTicket(
    const Basket& basket, const PricedBasket& priced, const std::vector<Tender>& tenders, Language language)
{
    check(!basket.empty(), "a ticket has lines");
    check(priced.lines.size() == basket.lines().size(), "the prices are of another basket");
    Money paid = Money::zero(basket.currency());
    for (const Tender& tender : tenders) {
        paid += tender.amount;
    }
    check(paid == priced.total, "the tenders settle the total");

    Ticket ticket{
        .basket = basket,
        .nature = natureOf(basket),
        .lines = {},
        .basketRules = priced.basketRules,
        .vat = priced.vat,
        .tenders = tenders,
        .totals = {priced.netOfTax, priced.tax, priced.total, Money::zero(basket.currency())},
        .language = language,
    };
    ticket.lines.reserve(priced.lines.size());
    for (std::size_t i = 0; i < priced.lines.size(); ++i) {
        check(priced.lines[i].number == basket.lines()[i].number, "the prices are of another basket");
        ticket.lines.push_back({basket.lines()[i], priced.lines[i]});
    }
    return ticket;
}

} // namespace comptoir
