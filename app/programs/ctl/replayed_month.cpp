// SPDX-License-Identifier: Apache-2.0
#include "app/programs/ctl/replayed_month.h"

#include "app/shop/settlement/boot.h"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

namespace comptoir::programs {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::minutes kOpens = 9h + 30min;
constexpr std::chrono::minutes kCloses = 19h + 30min;
constexpr std::int64_t kLeftInDrawer = 20'000;

template <class Answer>
void must(const Answer& answer, const char* step)
{
    if (!answer) {
        throw std::runtime_error(fmt::format(
            "the till refused: {}. What was done before is recorded. Is the person given a manager?", step));
    }
}

std::string textOf(std::chrono::sys_days day)
{
    const std::chrono::year_month_day date(day);
    return fmt::format("{:04}-{:02}-{:02}", int(date.year()), unsigned(date.month()), unsigned(date.day()));
}

} // namespace

MonthTrade::MonthTrade(ReplayedRegister& shop, ToldClock& clock, const MonthPlan& plan)
    : m_shop(shop)
    , m_clock(clock)
    , m_plan(plan)
    , m_dice(plan.seed)
{
}

ReplayedMonth MonthTrade::trade(const std::vector<FiledBasket>& baskets)
{
    std::chrono::sys_days day = m_plan.first;
    const auto total = static_cast<std::int64_t>(baskets.size());
    for (int n = 0; n < m_plan.days; ++n, day += std::chrono::days(1)) {
        while (!m_plan.sundays && std::chrono::weekday(day) == std::chrono::Sunday) {
            day += std::chrono::days(1);
        }
        const std::int64_t from = total * n / m_plan.days;
        const std::int64_t to = total * (n + 1) / m_plan.days;
        begin(day, kOpens - 15min);
        openDay();
        for (std::int64_t next = from; next < to; ++next) {
            begin(day, kOpens + (kCloses - kOpens) * (next - from) / (to - from));
            serve(baskets[static_cast<std::size_t>(next)]);
        }
        begin(day, kCloses + 10min);
        closeDay();
    }
    return std::move(m_told);
}

bool MonthTrade::chance(int perThousand)
{
    return m_dice() % 1000 < static_cast<std::uint64_t>(perThousand);
}

/// The clock on the store's wall shows `time` of `day`, unless it is later already.
void MonthTrade::begin(std::chrono::sys_days day, std::chrono::minutes time)
{
    m_day = textOf(day);
    const auto zone = TimeZone::find(m_shop.desk().store()->timeZone);
    must(zone, "the store's time zone");
    Instant instant{std::chrono::milliseconds(day.time_since_epoch() + time).count()};
    m_clock.moveTo(instant + -std::chrono::minutes(zone->at(instant).offsetMinutes));
}

void MonthTrade::openDay()
{
    const std::int64_t before = m_shop.till().database().journal().state().sequence;
    shop::recordBoot(m_shop.desk());
    m_shop.signIn(m_plan.person);
    m_shop.sale().start();
    compareMonths(before);
    must(m_shop.cash().open({{2000, 10}}), "the float");
}

/// The months that were closed since the record `after`.
void MonthTrade::compareMonths(std::int64_t after)
{
    storage::RegisterJournal& journal = m_shop.till().database().journal();
    for (std::int64_t sequence = after + 1; sequence <= journal.state().sequence; ++sequence) {
        const auto record = journal.reader().record(sequence);
        const auto* close = std::get_if<journal::CloseRecord>(&record->payload);
        if (close == nullptr || close->level != journal::CloseLevel::Month) {
            continue;
        }
        PeriodSums days;
        for (const auto& [day, sums] : m_told.days) {
            if (day.starts_with(close->period)) {
                days.add(sums);
            }
        }
        m_told.months.emplace(close->period, days);
        compare(close->period, days, PeriodSums::of(*close));
    }
}

void MonthTrade::serve(const FiledBasket& basket)
{
    if (chance(20)) {
        voidOnce(basket);
    }
    if (chance(15)) {
        trainOnce(basket);
    }
    enter(basket);
    if (m_shop.sale().empty()) {
        return;
    }
    if (chance(25)) {
        must(m_shop.selling().hold(), "a hold");
        ++m_told.happened["holds"];
        return;
    }
    pay();
    if (chance(500)) {
        recallAll();
    }
    if (chance(15)) {
        cancelLast();
    }
    if (chance(40)) {
        returnSomething();
    }
    if (chance(8)) {
        must(m_shop.selling().openDrawer(m_shop.drawer(), "change", std::nullopt), "the drawer without a sale");
        ++m_told.happened["no-sales"];
    }
    if (inDrawer() > 60'000) {
        dropCash();
    }
}

void MonthTrade::enter(const FiledBasket& basket)
{
    m_clock.pass(std::chrono::seconds(1) * static_cast<std::int64_t>(basket.items.size()));
    m_shop.enter(basket, m_told.lines);
    if (m_shop.sale().priced().lines.size() > 1 && chance(30)) {
        must(m_shop.selling().remove(m_shop.sale().basket().lines().front().number), "a line removed");
        must(m_shop.selling().undoRemove(), "it put back");
        ++m_told.happened["corrections"];
    }
    m_shop.selling().saveDraft();
}

void MonthTrade::voidOnce(const FiledBasket& basket)
{
    enter(basket);
    if (!m_shop.sale().empty()) {
        must(m_shop.selling().voidSale("customer_left"), "a void");
        ++m_told.happened["voids"];
    }
}

void MonthTrade::trainOnce(const FiledBasket& basket)
{
    must(m_shop.staff().setTraining(true), "training");
    m_shop.sale().start();
    enter(basket);
    if (!m_shop.sale().empty()) {
        pay();
        ++m_told.happened["training sales"];
    }
    must(m_shop.staff().setTraining(false), "the end of training");
    m_shop.sale().start();
}

void MonthTrade::pay()
{
    m_clock.pass(2s);
    shop::Payment& payment = m_shop.payment();
    must(m_shop.handNote(), "a note");
    const shop::PaymentView due = payment.begin();
    const bool refund = due.total.isNegative();
    const bool card = !refund && (chance(450) || (due.cashCeiling && due.total > *due.cashCeiling));
    if (card) {
        must(payment.card(due.total), "a card");
    } else if (!due.total.isZero()) {
        must(payment.cash(!refund && chance(600) ? due.shortcuts.back() : due.total), "cash");
    }
    const auto ticket = payment.finish();
    must(ticket, "a ticket");
    if (m_shop.desk().mode() == Mode::Production) {
        m_told.days[m_day].add(PeriodSums::of(ticket->ticket));
        m_lastSale = ticket->sequence;
        if (!card && !refund) {
            m_forCash.push_back(ticket->number);
        }
    }
    giveReceipt(ticket->sequence);
}

void MonthTrade::giveReceipt(std::int64_t sequence)
{
    const bool paper = chance(300);
    const auto choice = paper ? shop::ReceiptChoice::Paper
        : chance(70)          ? shop::ReceiptChoice::Qr
                              : shop::ReceiptChoice::None;
    must(m_shop.receipts().give(sequence, choice), "a receipt");
    if (paper && chance(100)) {
        must(m_shop.receipts().give(sequence, shop::ReceiptChoice::Paper), "a copy");
        ++m_told.happened["copies"];
    }
}

void MonthTrade::recallAll()
{
    for (const shop::HeldSale& held : m_shop.selling().held()) {
        must(m_shop.selling().recall(held.id), "a recall");
        ++m_told.happened["recalls"];
        pay();
    }
}

void MonthTrade::returnSomething()
{
    if (m_forCash.empty()) {
        return;
    }
    const std::string number = m_forCash[m_dice() % m_forCash.size()];
    const auto sold = m_shop.returns().find(number);
    must(sold, "a ticket that was sold");
    const shop::SoldTicketLine& line = sold->lines[m_dice() % sold->lines.size()];
    if (line.left == Quantity()) {
        return;
    }
    const bool one = line.unit == Unit::Piece && line.left.whole();
    must(m_shop.returns().takeBack(number, line.line, one ? Quantity::pieces(1) : line.left, "changed_mind"),
        "a return");
    pay();
    ++m_told.happened["returns"];
}

/// The last ticket was one too many: its money goes back as it came.
void MonthTrade::cancelLast()
{
    m_clock.pass(20s);
    const auto offer = m_shop.cancellation().offer(m_lastSale);
    if (!offer) {
        return; // a return, or cancelled before
    }
    const auto cancelled = m_shop.cancellation().begin(m_lastSale, "typing");
    must(cancelled, "a cancellation");
    check(cancelled->step == shop::CancelStep::Done, "this terminal answers at once");
    const auto record = m_shop.till().database().journal().reader().record(cancelled->ticket->sequence);
    m_told.days[m_day].add(PeriodSums::of(std::get<journal::TicketRecord>(record->payload)));
    ++m_told.happened["cancellations"];
    giveReceipt(cancelled->ticket->sequence);
}

std::int64_t MonthTrade::inDrawer()
{
    const auto session = m_shop.sales().openSession(m_shop.till().registerId());
    must(session, "an open session");
    return m_shop.sales().expectedCash(m_shop.till().registerId(), session->id);
}

void MonthTrade::dropCash()
{
    const std::vector<Operator> people = m_shop.cash().witnesses();
    shop::CashMove drop{.kind = journal::CashKind::Drop};
    drop.amount = Money::fromMinor((inDrawer() - kLeftInDrawer) / 1000 * 1000, m_shop.desk().currency());
    drop.bag = fmt::format("SAC-{:05}", m_told.happened["drops"] + 1);
    drop.witness = people.empty() ? std::string() : people.front().code;
    must(m_shop.cash().move(drop, m_shop.drawer()), "a drop");
    ++m_told.happened["drops"];
}

void MonthTrade::closeDay()
{
    recallAll();
    const std::int64_t expected = inDrawer();
    const std::int64_t off = chance(300) ? static_cast<std::int64_t>(m_dice() % 800) - 400 : 0;
    shop::CashCount counted;
    for (const std::int64_t denomination : denominations(m_shop.desk().currency())) {
        counted[denomination] = 0;
    }
    for (const Pieces& pieces : changeInPieces(Money::fromMinor(expected + off, m_shop.desk().currency()))) {
        counted[pieces.denomination] = pieces.count;
    }
    const auto comparison = m_shop.cash().closing().count(counted);
    must(comparison, "the count");
    const auto sealed = m_shop.cash().closing().seal(
        {.reason = off != 0 ? "change_error" : "", .unattended = comparison->overLimit, .closeDay = true});
    must(sealed, "the seal");
    m_told.difference += off;
    m_told.happened["variances"] += off != 0 ? 1 : 0;

    const auto close = m_shop.till().database().journal().reader().record(sealed->daySequence);
    compare(m_day, m_told.days[m_day], PeriodSums::of(std::get<journal::CloseRecord>(close->payload)));
    compare(m_day, m_told.days[m_day],
        PeriodSums::of(m_shop.sales().sum({.registerId = m_shop.till().registerId(), .businessDay = m_day})));
    m_shop.staff().signOut();
    shop::recordShutdown(m_shop.desk());
    m_shop.till().database().idle();
}

void MonthTrade::compare(const std::string& what, const PeriodSums& tickets, const PeriodSums& said)
{
    if (tickets != said) {
        m_told.faults.push_back(
            fmt::format("{}: the tickets say {}/{}/{}/{}, the record {}/{}/{}/{}", what, tickets.tickets, tickets.gross,
                tickets.netOfTax, tickets.tax, said.tickets, said.gross, said.netOfTax, said.tax));
    }
}

} // namespace comptoir::programs
