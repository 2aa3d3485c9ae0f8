// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/domain/ticket.h"
#include "app/core/journal/payload.h"
#include "app/core/storage/cash_rows.h"
#include "app/core/storage/connection.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace comptoir::storage {

/// A ticket in a list. Its whole content is its journal record. Amounts in minor units of `currency`.
struct TicketSummary {
    std::string registerId;
    std::int64_t sequence = 0;
    std::string number;
    Mode mode = Mode::Production;
    std::string nature; ///< as the journal spells it
    Instant at;
    std::string businessDay;
    std::string operatorCode;
    std::string currency;
    std::int64_t gross = 0;
    std::int64_t netOfTax = 0;
    std::int64_t tax = 0;
    std::int64_t lines = 0;
};

struct VatSum {
    std::int64_t rateBp = 0;
    std::int64_t gross = 0;
    std::int64_t netOfTax = 0;
    std::int64_t tax = 0;

    friend bool operator==(const VatSum&, const VatSum&) = default;
};

struct TenderSum {
    std::string tender;
    std::int64_t count = 0;
    std::int64_t amount = 0;

    friend bool operator==(const TenderSum&, const TenderSum&) = default;
};

/// What production tickets add up to; the same question at till and HQ must give the same cents.
struct SalesSum {
    std::int64_t tickets = 0;
    std::int64_t gross = 0;
    std::int64_t netOfTax = 0;
    std::int64_t tax = 0;
    std::vector<VatSum> vat; ///< rates ascending
    std::vector<TenderSum> tenders; ///< by name

    friend bool operator==(const SalesSum&, const SalesSum&) = default;
};

/// Which tickets: an empty text or absent bound does not restrict.
struct SalesRange {
    std::string registerId;
    std::string businessDay;
    std::int64_t fromSequence = 0;
    std::optional<std::int64_t> toSequence;
};

/// Reads the tables of SalesProjection, in `till.db` or at HQ.
class SalesReader {
public:
    explicit SalesReader(Connection& connection);

    std::optional<TicketSummary> lastTicket(const std::string& registerId, Mode mode);
    std::optional<TicketSummary> findTicket(const std::string& number);

    /// How much of each line of a sale came back, by line; lines of which nothing did are absent.
    std::map<std::int64_t, Quantity> returned(const std::string& registerId, std::int64_t sequence);

    /// The tickets that took something of that one back, newest first.
    std::vector<TicketSummary> returnsOf(const std::string& registerId, std::int64_t sequence);

    /// Newest first.
    std::vector<TicketSummary> tickets(const SalesRange& range, int limit);

    SalesSum sum(const SalesRange& range);

    /// Receipts given of a record so far, oldest first: for journal::nextPaperCopy().
    std::vector<journal::EmissionRecord> emissions(const std::string& registerId, std::int64_t of);

    std::optional<CashSession> openSession(const std::string& registerId);

    /// What the drawer should hold: the sum of the session's movements, never a stored total.
    std::int64_t expectedCash(const std::string& registerId, const std::string& session);

    /// Newest first.
    std::vector<CashMovement> cashMovements(const std::string& registerId, const std::string& session, int limit);

    /// The last ticket of production since `fromSequence` whose cash gave exactly that change.
    std::optional<TicketSummary> ticketWithChange(
        const std::string& registerId, std::int64_t fromSequence, std::int64_t change);

    /// Newest first.
    std::vector<Review> reviews(const std::string& registerId, int limit);

    std::vector<std::string> registers();

private:
    Connection& m_connection;
    Statement m_emissions;
    Statement m_openSession;
    Statement m_expectedCash;
};

} // namespace comptoir::storage
