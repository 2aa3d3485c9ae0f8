// SPDX-License-Identifier: Apache-2.0
#include "app/core/journal/invariant.h"

#include "app/core/journal/enum_names.h"
#include "app/core/journal/sum.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>

namespace comptoir::journal {

namespace {

constexpr EnumNames<Invariant, 26> kNames = {{
    {Invariant::Genesis, "genesis"},
    {Invariant::Identity, "identity"},
    {Invariant::LineNet, "line_net"},
    {Invariant::VatGross, "vat_gross"},
    {Invariant::LineNetOfTax, "line_net_of_tax"},
    {Invariant::Tax, "tax"},
    {Invariant::LineDiscount, "line_discount"},
    {Invariant::BasketDiscount, "basket_discount"},
    {Invariant::Payments, "payments"},
    {Invariant::Change, "change"},
    {Invariant::Nature, "nature"},
    {Invariant::Currency, "currency"},
    {Invariant::TooManyLines, "too_many_lines"},
    {Invariant::TooLarge, "too_large"},
    {Invariant::NotRecordable, "not_recordable"},
    {Invariant::Overflow, "overflow"},
    {Invariant::EventCode, "event_code"},
    {Invariant::Session, "session"},
    {Invariant::DayClosed, "day_closed"},
    {Invariant::Level, "level"},
    {Invariant::PeriodOpen, "period_open"},
    {Invariant::CashAmount, "cash_amount"},
    {Invariant::Training, "training"},
    {Invariant::Boot, "boot"},
    {Invariant::Link, "link"},
    {Invariant::Lines, "lines"},
}};

class Faults {
public:
    /// The detail is put together only when it is needed.
    template <class... Args>
    void unless(bool holds, Invariant invariant, fmt::format_string<Args...> detail, Args&&... args)
    {
        if (!holds) {
            m_list.push_back({invariant, fmt::format(detail, std::forward<Args>(args)...)});
        }
    }

    template <class... Args>
    void equal(
        std::int64_t left, std::int64_t right, Invariant invariant, fmt::format_string<Args...> what, Args&&... args)
    {
        if (left != right) {
            const std::string place = fmt::format(what, std::forward<Args>(args)...);
            m_list.push_back({invariant, fmt::format("{}: {} != {}", place, left, right)});
        }
    }

    std::vector<SealError> take() { return std::move(m_list); }

private:
    std::vector<SealError> m_list;
};

template <class Items, class Member>
std::int64_t sum(const Items& items, Member member)
{
    std::int64_t total = 0;
    for (const auto& item : items) {
        total = plus(total, item.*member);
    }
    return total;
}

/// What a ticket and a note add up.
struct Sums {
    const std::vector<TicketLineRecord>& lines;
    const std::vector<BasketDiscountRecord>& basketDiscounts;
    const std::vector<VatRecord>& vat;
    const TotalsRecord& totals;
};

void checkLines(const Sums& sums, Faults& faults)
{
    for (const TicketLineRecord& line : sums.lines) {
        faults.equal(minus(line.gross, line.discount), line.net, Invariant::LineDiscount, "line {}", line.line);
        if (!line.discounts.empty()) {
            faults.equal(sum(line.discounts, &RuleAmount::amount), line.discount, Invariant::LineDiscount,
                "rules of line {}", line.line);
        }
    }
    faults.equal(sum(sums.lines, &TicketLineRecord::net), sums.totals.gross, Invariant::LineNet, "lines");
    faults.equal(static_cast<std::int64_t>(sums.lines.size()), sums.totals.lines, Invariant::LineNet, "line count");
    faults.equal(sum(sums.lines, &TicketLineRecord::netOfTax), sums.totals.netOfTax, Invariant::LineNetOfTax,
        "lines net of tax");
}

void checkVat(const Sums& sums, Faults& faults)
{
    std::map<std::int64_t, VatRecord> byRate;
    for (const TicketLineRecord& line : sums.lines) {
        VatRecord& total = byRate[line.rateBp];
        total.gross = plus(total.gross, line.net);
        total.netOfTax = plus(total.netOfTax, line.netOfTax);
    }
    faults.unless(byRate.size() == sums.vat.size(), Invariant::VatGross, "one VAT total for each rate of the lines");
    for (const VatRecord& vat : sums.vat) {
        const VatRecord& lines = byRate[vat.rateBp];
        faults.equal(lines.gross, vat.gross, Invariant::VatGross, "rate {}", vat.rateBp);
        faults.equal(lines.netOfTax, vat.netOfTax, Invariant::LineNetOfTax, "rate {}", vat.rateBp);
        faults.equal(plus(vat.netOfTax, vat.tax), vat.gross, Invariant::Tax, "rate {}", vat.rateBp);
    }
    faults.equal(sum(sums.vat, &VatRecord::gross), sums.totals.gross, Invariant::VatGross, "VAT");
    faults.equal(plus(sums.totals.netOfTax, sums.totals.tax), sums.totals.gross, Invariant::Tax, "totals");
    faults.equal(sum(sums.vat, &VatRecord::tax), sums.totals.tax, Invariant::Tax, "VAT");
}

void checkBasketDiscounts(const Sums& sums, Faults& faults)
{
    for (const BasketDiscountRecord& discount : sums.basketDiscounts) {
        faults.equal(sum(discount.shares, &BasketDiscountRecord::Share::amount), discount.amount,
            Invariant::BasketDiscount, "{}", discount.rule);
        for (const BasketDiscountRecord::Share& share : discount.shares) {
            const bool known = std::any_of(sums.lines.begin(), sums.lines.end(),
                [&share](const TicketLineRecord& line) { return line.line == share.line; });
            faults.unless(known, Invariant::BasketDiscount, "{} names line {}", discount.rule, share.line);
        }
    }
}

void checkSums(const Sums& sums, Faults& faults)
{
    faults.unless(sums.lines.size() <= Basket::kMaxLines, Invariant::TooManyLines, "{} lines", sums.lines.size());
    checkLines(sums, faults);
    checkVat(sums, faults);
    checkBasketDiscounts(sums, faults);
}

void checkPayments(const std::vector<PaymentRecord>& payments, std::int64_t due, Faults& faults)
{
    faults.equal(sum(payments, &PaymentRecord::amount), due, Invariant::Payments, "payments");
    for (const PaymentRecord& payment : payments) {
        if (payment.given) {
            faults.equal(minus(*payment.given, payment.change.value_or(0)), payment.amount, Invariant::Change, "{}",
                payment.tender);
        }
    }
}

void checkNature(const TicketRecord& ticket, Faults& faults)
{
    const auto& lines = ticket.lines;
    const bool sells = std::any_of(lines.begin(), lines.end(), [](const auto& line) { return line.quantity > 0; });
    const bool takesBack = std::any_of(lines.begin(), lines.end(), [](const auto& line) { return line.quantity < 0; });
    bool fits = false;
    switch (ticket.nature) {
    case Nature::Sale:
        fits = !takesBack;
        break;
    case Nature::Return:
    case Nature::Cancellation:
        fits = !sells;
        break;
    case Nature::Exchange:
        fits = sells && takesBack;
        break;
    }
    faults.unless(fits, Invariant::Nature, "{}", textOf(ticket.nature));
}

} // namespace

std::string_view textOf(Invariant invariant)
{
    return nameOf(kNames, invariant);
}

std::vector<SealError> ticketFaults(const TicketRecord& ticket, std::string_view currency)
{
    Faults faults;
    faults.unless(ticket.currency == currency, Invariant::Currency, "{}", ticket.currency);
    checkSums({ticket.lines, ticket.basketDiscounts, ticket.vat, ticket.totals}, faults);
    checkPayments(ticket.payments, plus(ticket.totals.gross, ticket.totals.rounding), faults);
    checkNature(ticket, faults);
    return faults.take();
}

std::vector<SealError> noteFaults(const NoteRecord& note, std::string_view currency)
{
    Faults faults;
    faults.unless(!note.lines.empty(), Invariant::Lines, "note");
    faults.unless(note.currency == currency, Invariant::Currency, "{}", note.currency);
    checkSums({note.lines, note.basketDiscounts, note.vat, note.totals}, faults);
    return faults.take();
}

std::vector<SealError> moneyFaults(const MoneyRecord& money, std::string_view currency)
{
    Faults faults;
    faults.unless(money.currency == currency, Invariant::Currency, "{}", money.currency);
    faults.unless(!money.link.account.empty() || !money.link.order.empty(), Invariant::Link, "money of nothing");
    checkPayments(money.payments, plus(money.amount, money.rounding), faults);
    return faults.take();
}

std::vector<SealError> cashFaults(const CashRecord& cash, std::string_view currency)
{
    Faults faults;
    faults.unless(cash.currency == currency, Invariant::Currency, "{}", cash.currency);
    faults.unless(cash.amount >= 0, Invariant::CashAmount, "amount {}", cash.amount);
    if (!cash.denominations.empty()) {
        std::int64_t total = 0;
        for (const CashPieces& pieces : cash.denominations) {
            std::int64_t worth = 0;
            const bool fits = !__builtin_mul_overflow(pieces.denomination, pieces.count, &worth);
            faults.unless(fits && pieces.count >= 0 && pieces.denomination > 0, Invariant::CashAmount, "{} x {}",
                pieces.count, pieces.denomination);
            total = plus(total, worth);
        }
        faults.equal(total, cash.amount, Invariant::CashAmount, "denominations");
    }
    if (cash.expected && cash.counted && cash.difference) {
        faults.equal(minus(*cash.counted, *cash.expected), *cash.difference, Invariant::CashAmount, "difference");
    }
    return faults.take();
}

namespace {

struct ContentFaults {
    std::string_view currency;

    std::vector<SealError> operator()(const TicketRecord& ticket) const { return ticketFaults(ticket, currency); }
    std::vector<SealError> operator()(const NoteRecord& note) const { return noteFaults(note, currency); }
    std::vector<SealError> operator()(const MoneyRecord& money) const { return moneyFaults(money, currency); }
    std::vector<SealError> operator()(const CashRecord& cash) const { return cashFaults(cash, currency); }

    std::vector<SealError> operator()(const VoidRecord& abandoned) const
    {
        Faults faults;
        faults.equal(
            sum(abandoned.lines, &VoidRecord::Line::amount), abandoned.total, Invariant::LineNet, "abandoned lines");
        return faults.take();
    }

    std::vector<SealError> operator()(const PickupRecord& pickup) const
    {
        Faults faults;
        faults.unless(!pickup.lines.empty(), Invariant::Lines, "pickup");
        faults.unless(!pickup.order.empty(), Invariant::Link, "a pickup of no order");
        return faults.take();
    }

    std::vector<SealError> operator()(const CustomerRecord& customer) const
    {
        Faults faults;
        faults.unless(!customer.customer.empty(), Invariant::Link, "about no customer");
        return faults.take();
    }

    std::vector<SealError> operator()(const StockRecord& stock) const
    {
        Faults faults;
        faults.unless(!stock.lines.empty(), Invariant::Lines, "stock");
        return faults.take();
    }

    template <class T>
    std::vector<SealError> operator()(const T&) const
    {
        return {};
    }
};

} // namespace

std::vector<SealError> contentFaults(const Payload& payload, std::string_view currency)
{
    return std::visit(ContentFaults{currency}, payload);
}

GrandTotal accumulate(GrandTotal before, const TicketRecord& ticket)
{
    for (const TicketLineRecord& line : ticket.lines) {
        before.net = plus(before.net, line.net);
        before.absolute = plus(before.absolute, line.net < 0 ? minus(0, line.net) : line.net);
    }
    return before;
}

} // namespace comptoir::journal
