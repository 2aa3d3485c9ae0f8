// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/sales_reader.h"

#include "app/core/journal/record_type.h"

namespace comptoir::storage {

namespace {

constexpr const char* kTicketColumns = "SELECT register, sequence, number, mode, nature, at_ms, business_day, operator,"
                                       " currency, gross, net_of_tax, tax, lines FROM ticket ";
constexpr const char* kInRange = "(?1 = '' OR t.register = ?1) AND (?2 = '' OR t.business_day = ?2)"
                                 " AND t.sequence >= ?3 AND (?4 IS NULL OR t.sequence <= ?4) AND t.mode = 'production'";

TicketSummary ticketAt(const Rows& rows)
{
    return {
        .registerId = rows.text(0),
        .sequence = rows.integer(1),
        .number = rows.text(2),
        .mode = journal::modeOf(rows.view(3)).value_or(Mode::Production),
        .nature = rows.text(4),
        .at = {rows.integer(5)},
        .businessDay = rows.text(6),
        .operatorCode = rows.text(7),
        .currency = rows.text(8),
        .gross = rows.integer(9),
        .netOfTax = rows.integer(10),
        .tax = rows.integer(11),
        .lines = rows.integer(12),
    };
}

Rows runRange(Statement& statement, const SalesRange& range)
{
    return statement.run(range.registerId, range.businessDay, range.fromSequence, range.toSequence);
}

} // namespace

SalesReader::SalesReader(Connection& connection)
    : m_connection(connection)
    , m_emissions(connection, R"(SELECT of, channel, copy, status, printer, receipt, document FROM emission
          WHERE register = ?1 AND of = ?2 ORDER BY sequence)")
    , m_openSession(connection, R"(SELECT id, opened_sequence, opened_ms, operator, float_minor, closed_sequence
          FROM cash_session WHERE register = ?1 AND closed_sequence IS NULL)")
    , m_expectedCash(
          connection, "SELECT coalesce(sum(amount), 0) FROM cash_ledger WHERE register = ?1 AND session = ?2")
{
}

std::optional<TicketSummary> SalesReader::lastTicket(const std::string& registerId, Mode mode)
{
    Statement read(
        m_connection, std::string(kTicketColumns) + "WHERE register = ?1 AND mode = ?2 ORDER BY sequence DESC LIMIT 1");
    Rows rows = read.run(registerId, journal::textOf(mode));
    return rows.next() ? std::optional(ticketAt(rows)) : std::nullopt;
}

std::optional<TicketSummary> SalesReader::findTicket(const std::string& number)
{
    Statement read(m_connection, std::string(kTicketColumns) + "WHERE number = ?1 ORDER BY sequence DESC LIMIT 1");
    Rows rows = read.run(number);
    return rows.next() ? std::optional(ticketAt(rows)) : std::nullopt;
}

std::map<std::int64_t, Quantity> SalesReader::returned(const std::string& registerId, std::int64_t sequence)
{
    std::map<std::int64_t, Quantity> returned;
    Statement read(m_connection, R"(SELECT of_line, -sum(quantity) FROM returned_line
        WHERE of_register = ?1 AND of_sequence = ?2 GROUP BY of_line)");
    for (Rows rows = read.run(registerId, sequence); rows.next();) {
        returned.emplace(rows.integer(0), Quantity::fromThousandths(rows.integer(1)));
    }
    return returned;
}

std::vector<TicketSummary> SalesReader::returnsOf(const std::string& registerId, std::int64_t sequence)
{
    std::vector<TicketSummary> found;
    Statement read(m_connection, std::string(kTicketColumns) + R"(AS t WHERE EXISTS (SELECT 1 FROM returned_line r
            WHERE r.of_register = ?1 AND r.of_sequence = ?2 AND r.register = t.register AND r.sequence = t.sequence)
            ORDER BY at_ms DESC, sequence DESC)");
    for (Rows rows = read.run(registerId, sequence); rows.next();) {
        found.push_back(ticketAt(rows));
    }
    return found;
}

std::vector<TicketSummary> SalesReader::tickets(const SalesRange& range, int limit)
{
    std::vector<TicketSummary> found;
    Statement read(m_connection,
        std::string(kTicketColumns) + "AS t WHERE " + kInRange + " ORDER BY at_ms DESC, sequence DESC LIMIT ?5");
    Rows rows = read.run(range.registerId, range.businessDay, range.fromSequence, range.toSequence, limit);
    while (rows.next()) {
        found.push_back(ticketAt(rows));
    }
    return found;
}

SalesSum SalesReader::sum(const SalesRange& range)
{
    SalesSum sum;
    const std::string where = std::string(" WHERE ") + kInRange;
    Statement totals(m_connection,
        "SELECT count(*), coalesce(sum(gross), 0), coalesce(sum(net_of_tax), 0), coalesce(sum(tax), 0) FROM ticket t"
            + where);
    Rows total = runRange(totals, range);
    total.next();
    sum.tickets = total.integer(0);
    sum.gross = total.integer(1);
    sum.netOfTax = total.integer(2);
    sum.tax = total.integer(3);

    Statement rates(m_connection,
        "SELECT v.rate_bp, sum(v.gross), sum(v.net_of_tax), sum(v.tax) FROM ticket t"
        " JOIN ticket_vat v USING (register, sequence)"
            + where + " GROUP BY v.rate_bp ORDER BY v.rate_bp");
    for (Rows rows = runRange(rates, range); rows.next();) {
        sum.vat.push_back({rows.integer(0), rows.integer(1), rows.integer(2), rows.integer(3)});
    }
    Statement tenders(m_connection,
        "SELECT p.tender, count(*), sum(p.amount) FROM ticket t JOIN ticket_payment p USING (register, sequence)"
            + where + " GROUP BY p.tender ORDER BY p.tender");
    for (Rows rows = runRange(tenders, range); rows.next();) {
        sum.tenders.push_back({rows.text(0), rows.integer(1), rows.integer(2)});
    }
    return sum;
}

std::vector<journal::EmissionRecord> SalesReader::emissions(const std::string& registerId, std::int64_t of)
{
    std::vector<journal::EmissionRecord> emissions;
    Rows rows = m_emissions.run(registerId, of);
    while (rows.next()) {
        emissions.push_back({
            .of = rows.integer(0),
            .channel = journal::channelOf(rows.view(1)).value_or(journal::Channel::None),
            .copy = rows.integer(2),
            .status = rows.text(3),
            .printer = rows.text(4),
            .receipt = rows.text(5),
            .document = rows.text(6),
        });
    }
    return emissions;
}

std::optional<CashSession> SalesReader::openSession(const std::string& registerId)
{
    Rows rows = m_openSession.run(registerId);
    if (!rows.next()) {
        return std::nullopt;
    }
    return CashSession{
        .id = rows.text(0),
        .openedSequence = rows.integer(1),
        .openedAt = {rows.integer(2)},
        .operatorCode = rows.text(3),
        .cashFloat = rows.integer(4),
        .closedSequence = rows.optionalInteger(5),
    };
}

std::int64_t SalesReader::expectedCash(const std::string& registerId, const std::string& session)
{
    Rows rows = m_expectedCash.run(registerId, session);
    rows.next();
    return rows.integer(0);
}

std::vector<CashMovement> SalesReader::cashMovements(
    const std::string& registerId, const std::string& session, int limit)
{
    std::vector<CashMovement> movements;
    Statement read(m_connection, R"(SELECT sequence, kind, amount FROM cash_ledger
        WHERE register = ?1 AND session = ?2 AND kind <> 'ticket' ORDER BY sequence DESC LIMIT ?3)");
    for (Rows rows = read.run(registerId, session, limit); rows.next();) {
        movements.push_back({.sequence = rows.integer(0), .kind = rows.text(1), .amount = rows.integer(2)});
    }
    return movements;
}

std::optional<TicketSummary> SalesReader::ticketWithChange(
    const std::string& registerId, std::int64_t fromSequence, std::int64_t change)
{
    Statement read(m_connection, std::string(kTicketColumns) + R"(WHERE register = ?1 AND sequence =
        (SELECT max(p.sequence) FROM ticket_payment AS p JOIN ticket AS t USING (register, sequence)
         WHERE p.register = ?1 AND p.sequence >= ?2 AND p.change = ?3 AND t.mode = 'production'))");
    Rows rows = read.run(registerId, fromSequence, change);
    return rows.next() ? std::optional(ticketAt(rows)) : std::nullopt;
}

std::vector<Review> SalesReader::reviews(const std::string& registerId, int limit)
{
    std::vector<Review> reviews;
    Statement read(m_connection, R"(SELECT sequence, action, amount, reason, operator, at_ms FROM review
        WHERE register = ?1 ORDER BY sequence DESC LIMIT ?2)");
    for (Rows rows = read.run(registerId, limit); rows.next();) {
        reviews.push_back({.sequence = rows.integer(0),
            .action = rows.text(1),
            .amount = rows.integer(2),
            .reason = rows.text(3),
            .operatorCode = rows.text(4),
            .at = {rows.integer(5)}});
    }
    return reviews;
}

std::vector<std::string> SalesReader::registers()
{
    std::vector<std::string> registers;
    Statement read(m_connection, "SELECT DISTINCT register FROM ticket ORDER BY register");
    for (Rows rows = read.run(); rows.next();) {
        registers.push_back(rows.text(0));
    }
    return registers;
}

} // namespace comptoir::storage
