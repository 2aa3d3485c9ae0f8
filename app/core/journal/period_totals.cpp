// SPDX-License-Identifier: Apache-2.0
#include "app/core/journal/period_totals.h"

#include "app/core/journal/sum.h"

namespace comptoir::journal {

namespace {

void add(TotalsRecord& into, const TotalsRecord& more)
{
    into.netOfTax = plus(into.netOfTax, more.netOfTax);
    into.tax = plus(into.tax, more.tax);
    into.gross = plus(into.gross, more.gross);
    into.rounding = plus(into.rounding, more.rounding);
    into.lines = plus(into.lines, more.lines);
}

void add(TenderTotal& into, std::int64_t amount)
{
    ++into.count;
    into.amount = plus(into.amount, amount);
}

void add(std::map<std::string, TenderTotal>& into, const std::map<std::string, TenderTotal>& more)
{
    for (const auto& [tender, total] : more) {
        TenderTotal& sum = into[tender];
        sum.count = plus(sum.count, total.count);
        sum.amount = plus(sum.amount, total.amount);
    }
}

void add(VatRecord& into, const VatRecord& more)
{
    into.rateBp = more.rateBp;
    into.gross = plus(into.gross, more.gross);
    into.netOfTax = plus(into.netOfTax, more.netOfTax);
    into.tax = plus(into.tax, more.tax);
}

void add(std::optional<std::int64_t>& into, const std::optional<std::int64_t>& more)
{
    if (more) {
        into = plus(into.value_or(0), *more);
    }
}

} // namespace

void PeriodTotals::add(const Record& record)
{
    if (record.envelope.mode == Mode::Training) {
        ++m_training;
        return;
    }
    ++m_counts[std::string(textOf(record.envelope.type))];
    if (const auto* ticket = std::get_if<TicketRecord>(&record.payload)) {
        addTicket(*ticket, record.hash);
    } else if (const auto* money = std::get_if<MoneyRecord>(&record.payload)) {
        for (const PaymentRecord& payment : money->payments) {
            journal::add(m_money[payment.tender], payment.amount);
        }
    } else if (const auto* cash = std::get_if<CashRecord>(&record.payload)) {
        journal::add(m_cash[cash->kind], cash->amount);
    } else if (const auto* close = std::get_if<CloseRecord>(&record.payload)) {
        if (close->level == CloseLevel::Session) {
            addSealed(close->cash);
        }
    }
}

void PeriodTotals::add(const CloseRecord& close, const crypto::Hash& hash)
{
    m_merkle.add(hash);
    ++m_closes;
    for (const auto& [type, count] : close.counts) {
        m_counts[type] = plus(m_counts[type], count);
    }
    m_training = plus(m_training, close.training);
    m_tickets = plus(m_tickets, close.tickets);
    journal::add(m_totals, close.totals);
    m_discounts = plus(m_discounts, close.discounts);
    for (const VatRecord& vat : close.vat) {
        journal::add(m_vat[vat.rateBp], vat);
    }
    journal::add(m_tenders, close.tenders);
    journal::add(m_money, close.money);
    addSealed(close.cash);
}

void PeriodTotals::addSealed(const CashTotal& cash)
{
    m_sealedCash.expected = plus(m_sealedCash.expected, cash.expected);
    journal::add(m_sealedCash.counted, cash.counted);
    journal::add(m_sealedCash.difference, cash.difference);
}

void PeriodTotals::addTicket(const TicketRecord& ticket, const crypto::Hash& hash)
{
    m_merkle.add(hash);
    ++m_tickets;
    journal::add(m_totals, ticket.totals);
    for (const TicketLineRecord& line : ticket.lines) {
        m_discounts = plus(m_discounts, line.discount);
    }
    for (const VatRecord& vat : ticket.vat) {
        journal::add(m_vat[vat.rateBp], vat);
    }
    for (const PaymentRecord& payment : ticket.payments) {
        journal::add(m_tenders[payment.tender], payment.amount);
    }
}

void PeriodTotals::fillInto(CloseRecord& close) const
{
    close.counts = m_counts;
    close.training = m_training;
    close.closes = m_closes;
    close.tickets = m_tickets;
    close.totals = m_totals;
    close.discounts = m_discounts;
    close.vat.clear();
    for (const auto& [rate, total] : m_vat) {
        close.vat.push_back(total);
    }
    close.tenders = m_tenders;
    close.money = m_money;
    close.merkleRoot = merkleRoot();
}

} // namespace comptoir::journal
