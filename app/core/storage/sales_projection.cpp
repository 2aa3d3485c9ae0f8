// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/sales_projection.h"

#include "app/core/storage/sales_schema.h"

namespace comptoir::storage {

using journal::Record;

namespace {

std::vector<Statement> clearing(Connection& connection)
{
    std::vector<Statement> statements;
    statements.reserve(kSalesTables.size());
    for (const char* table : kSalesTables) {
        statements.emplace_back(connection, std::string("DELETE FROM ") + table + " WHERE register = ?1");
    }
    return statements;
}

} // namespace

SalesProjection::SalesProjection(Connection& connection)
    : m_clear(clearing(connection))
    , m_ticket(connection, R"(INSERT INTO ticket (register, sequence, number, mode, nature, at_ms, business_day,
          operator, currency, settlement, gross, net_of_tax, tax, rounding, lines)
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15))")
    , m_line(connection, R"(INSERT INTO ticket_line (register, sequence, line, sku, barcode, label, quantity, unit,
          unit_price_1e4, gross, discount, net, net_of_tax, rate_bp)
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14))")
    , m_returned(connection, R"(INSERT INTO returned_line (register, sequence, line, of_register, of_sequence, of_line,
          quantity) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))")
    , m_vat(connection, R"(INSERT INTO ticket_vat (register, sequence, rate_bp, gross, net_of_tax, tax)
          VALUES (?1, ?2, ?3, ?4, ?5, ?6))")
    , m_payment(connection, R"(INSERT INTO ticket_payment (register, sequence, position, tender, amount, given, change,
          reference, last4, scheme) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10))")
    , m_emission(connection, R"(INSERT INTO emission (register, sequence, of, channel, copy, status, printer, receipt,
          document, at_ms) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10))")
    , m_openSession(connection, R"(SELECT id FROM cash_session
            WHERE register = ?1 AND closed_sequence IS NULL AND opened_sequence <= ?2
          UNION ALL SELECT id FROM cash_session
            WHERE register = ?1 AND closed_sequence > ?2 AND opened_sequence <= ?2 LIMIT 1)")
    , m_startSession(connection, R"(INSERT INTO cash_session
          (register, id, opened_sequence, opened_ms, operator, float_minor) VALUES (?1, ?2, ?3, ?4, ?5, ?6))")
    , m_endSession(connection, R"(UPDATE cash_session SET closed_sequence = ?2, closed_ms = ?3
          WHERE register = ?1 AND opened_sequence < ?2 AND coalesce(closed_sequence, ?2 + 1) > ?2)")
    , m_cash(connection, R"(INSERT INTO cash_ledger (register, sequence, session, kind, amount)
          VALUES (?1, ?2, ?3, ?4, ?5))")
    , m_review(connection, R"(INSERT INTO review (register, sequence, action, amount, reason, operator, at_ms)
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))")
    , m_close(connection, R"(INSERT INTO close (register, sequence, level, number, from_sequence, to_sequence,
          business_day, session, at_ms, tickets, gross, net_of_tax, tax, discounts, cash_expected, cash_counted)
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16))")
{
}

void SalesProjection::apply(const Record& record)
{
    // Training keeps its tickets and receipts, to show them again, and moves nothing (journal.md §7).
    const bool counts = record.envelope.mode == Mode::Production;
    if (const auto* ticket = std::get_if<journal::TicketRecord>(&record.payload)) {
        applyTicket(record, *ticket);
    } else if (const auto* money = std::get_if<journal::MoneyRecord>(&record.payload); money != nullptr && counts) {
        receiveCash(record, "money", money->payments);
    } else if (const auto* emission = std::get_if<journal::EmissionRecord>(&record.payload)) {
        applyEmission(record, *emission);
    } else if (const auto* cash = std::get_if<journal::CashRecord>(&record.payload); cash != nullptr && counts) {
        applyCash(record, *cash);
    } else if (const auto* close = std::get_if<journal::CloseRecord>(&record.payload); close != nullptr && counts) {
        applyClose(record, *close);
    } else if (const auto* genesis = std::get_if<journal::GenesisRecord>(&record.payload);
               genesis != nullptr && journal::leavesHole(*genesis, record.envelope.sequence)) {
        m_endSession.execute(record.envelope.registerId, record.envelope.sequence, record.envelope.atMs);
    } else if (const auto* event = std::get_if<journal::EventRecord>(&record.payload); event != nullptr && counts) {
        applyEvent(record, *event);
    }
}

void SalesProjection::clear(const std::string& registerId)
{
    for (Statement& statement : m_clear) {
        statement.execute(registerId);
    }
}

void SalesProjection::applyTicket(const Record& record, const journal::TicketRecord& ticket)
{
    const journal::Envelope& at = record.envelope;
    m_ticket.execute(at.registerId, at.sequence, ticket.number, journal::textOf(at.mode),
        journal::textOf(ticket.nature), at.atMs, at.businessDay, at.operatorCode, ticket.currency, ticket.settlement,
        ticket.totals.gross, ticket.totals.netOfTax, ticket.totals.tax, ticket.totals.rounding, ticket.totals.lines);
    applyTicketParts(record, ticket);
    if (at.mode == Mode::Production) {
        receiveCash(record, "ticket", ticket.payments);
    }
}

void SalesProjection::applyTicketParts(const Record& record, const journal::TicketRecord& ticket)
{
    const std::string& registerId = record.envelope.registerId;
    const std::int64_t sequence = record.envelope.sequence;
    for (const journal::TicketLineRecord& line : ticket.lines) {
        m_line.execute(registerId, sequence, line.line, line.sku, line.barcode, line.label, line.quantity, line.unit,
            line.unitPrice, line.gross, line.discount, line.net, line.netOfTax, line.rateBp);
        if (const auto original = line.returns ? journal::originalOf(ticket, *line.returns) : std::nullopt) {
            m_returned.execute(registerId, sequence, line.line, original->registerId, original->sequence,
                line.returns->line, line.quantity);
        }
    }
    for (const journal::VatRecord& vat : ticket.vat) {
        m_vat.execute(registerId, sequence, vat.rateBp, vat.gross, vat.netOfTax, vat.tax);
    }
    std::int64_t position = 0;
    for (const journal::PaymentRecord& payment : ticket.payments) {
        m_payment.execute(registerId, sequence, ++position, payment.tender, payment.amount, payment.given,
            payment.change, payment.reference, payment.last4, payment.scheme);
    }
}

void SalesProjection::applyEmission(const Record& record, const journal::EmissionRecord& emission)
{
    m_emission.execute(record.envelope.registerId, record.envelope.sequence, emission.of,
        journal::textOf(emission.channel), emission.copy, emission.status, emission.printer, emission.receipt,
        emission.document, record.envelope.atMs);
}

void SalesProjection::applyCash(const Record& record, const journal::CashRecord& cash)
{
    const journal::Envelope& at = record.envelope;
    const std::string_view kind = journal::textOf(cash.kind);
    switch (cash.kind) {
    case journal::CashKind::Float:
        m_startSession.execute(at.registerId, cash.session, at.sequence, at.atMs, at.operatorCode, cash.amount);
        moveCash(record, kind, cash.amount);
        break;
    case journal::CashKind::PayIn:
    case journal::CashKind::Loan:
        moveCash(record, kind, cash.amount);
        break;
    case journal::CashKind::PayOut:
    case journal::CashKind::Drop:
        moveCash(record, kind, -cash.amount);
        break;
    case journal::CashKind::NoSale: // moves nothing, and stands in the drawer's log
        moveCash(record, kind, 0);
        break;
    case journal::CashKind::Count:
        break;
    }
}

void SalesProjection::receiveCash(
    const Record& record, std::string_view kind, const std::vector<journal::PaymentRecord>& payments)
{
    std::int64_t cash = 0;
    for (const journal::PaymentRecord& payment : payments) {
        cash += payment.tender == journal::kCashTender ? payment.amount : 0;
    }
    if (cash != 0) {
        moveCash(record, kind, cash);
    }
}

void SalesProjection::moveCash(const Record& record, std::string_view kind, std::int64_t amount)
{
    const journal::Envelope& at = record.envelope;
    m_cash.execute(at.registerId, at.sequence, openSession(at), kind, amount);
}

// The one that was open at that record, also when it was closed since. Money that moved with none open belongs to none.
std::string SalesProjection::openSession(const journal::Envelope& at)
{
    Rows rows = m_openSession.run(at.registerId, at.sequence);
    return rows.next() ? rows.text(0) : std::string();
}

void SalesProjection::applyClose(const Record& record, const journal::CloseRecord& close)
{
    const journal::Envelope& at = record.envelope;
    m_close.execute(at.registerId, at.sequence, journal::textOf(close.level), close.number, close.from, close.to,
        at.businessDay, close.session, at.atMs, close.tickets, close.totals.gross, close.totals.netOfTax,
        close.totals.tax, close.discounts, close.cash.expected, close.cash.counted);
    if (close.level == journal::CloseLevel::Session) {
        m_endSession.execute(at.registerId, at.sequence, at.atMs);
    }
}

// What was done above a limit with nobody there to agree to it is for a manager to look at.
void SalesProjection::applyEvent(const Record& record, const journal::EventRecord& event)
{
    const journal::Value* action = event.data.find("action");
    if (event.code != "OVERRIDE" || action == nullptr || action->text() == nullptr) {
        return;
    }
    const journal::Value* amount = event.data.find("amount");
    const journal::Value* reason = event.data.find("reason");
    const journal::Envelope& at = record.envelope;
    m_review.execute(at.registerId, at.sequence, *action->text(),
        amount != nullptr && amount->integer() != nullptr ? *amount->integer() : std::int64_t{0},
        reason != nullptr && reason->text() != nullptr ? *reason->text() : std::string(), at.operatorCode, at.atMs);
}

} // namespace comptoir::storage
