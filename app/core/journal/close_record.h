// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/crypto/hash.h"
#include "app/core/domain/ticket.h"
#include "app/core/journal/ticket_record.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace comptoir::journal {

enum class CashKind {
    Float, ///< opens the session, and the business day when it is closed
    PayIn,
    PayOut,
    Drop,
    Loan,
    NoSale, ///< drawer opened without a sale
    Count,
};

std::string_view textOf(CashKind kind);
std::optional<CashKind> cashKindOf(std::string_view text);

struct CashPieces {
    std::int64_t denomination = 0;
    std::int64_t count = 0;

    friend bool operator==(const CashPieces&, const CashPieces&) = default;
};

struct CashRecord {
    CashKind kind = CashKind::NoSale;
    std::string session; ///< id of the cash session
    std::string currency = "EUR";
    std::int64_t amount = 0; ///< always ≥ 0: the kind says which way. Of a count: what was counted
    std::vector<CashPieces> denominations;
    std::optional<std::int64_t> expected; ///< of a count: what the drawer should hold; the sealer gives it
    std::optional<std::int64_t> counted;
    std::optional<std::int64_t> difference; ///< counted − expected; the sealer gives it
    std::string tender; ///< of a count of something else than cash: "card"
    std::string reason;
    std::string witness;
    std::string bag;
    std::string approval;

    friend bool operator==(const CashRecord&, const CashRecord&) = default;
};

enum class CloseLevel {
    Session,
    Day,
    Month,
    Year,
};

std::string_view textOf(CloseLevel level);
std::optional<CloseLevel> closeLevelOf(std::string_view text);

struct TenderTotal {
    std::int64_t count = 0;
    std::int64_t amount = 0;

    friend bool operator==(const TenderTotal&, const TenderTotal&) = default;
};

struct CashTotal {
    std::int64_t expected = 0;
    std::optional<std::int64_t> counted; ///< absent when nobody counted
    std::optional<std::int64_t> difference;

    friend bool operator==(const CashTotal&, const CashTotal&) = default;
};

/// A close of any level (journal.md §6). Session and day add up records, a month its days, a year its months. A draft
/// names level, session and currency; the sealer gives the rest.
struct CloseRecord {
    CloseLevel level = CloseLevel::Session;
    std::string session; ///< id, for a session
    std::string currency = "EUR";
    std::string day; ///< business day it ends, for a day
    std::string period; ///< 2026-10 for a month, 2026 for a year
    std::int64_t number = 0; ///< continuous per level
    std::int64_t from = 0; ///< first sequence, one after the `to` of the close before
    std::int64_t to = 0; ///< of a month or year: the `to` of the last close it adds up
    crypto::Hash previousClose; ///< of this level; zeros for the first
    std::map<std::string, std::int64_t> counts; ///< records of production by type
    std::int64_t training = 0; ///< records of training: counted, in no total
    std::int64_t closes = 0; ///< how many closes of the level below a month or year adds up
    std::int64_t tickets = 0;
    TotalsRecord totals; ///< `lines` is the number of lines
    std::int64_t discounts = 0;
    std::vector<VatRecord> vat;
    std::map<std::string, TenderTotal> tenders; ///< of its tickets
    std::map<std::string, TenderTotal> money; ///< of money without supply, outside the sales; absent when there is none
    CashTotal cash;
    GrandTotal grandTotal;
    crypto::Hash merkleRoot; ///< RFC 6962, of the hashes of its production tickets; of a month or year, of its closes
    std::int64_t unwitnessed = 0; ///< records of the range and before that no journaled `ack` covers
    bool early = false; ///< read from an early journal: only the fields it had

    friend bool operator==(const CloseRecord&, const CloseRecord&) = default;
};

} // namespace comptoir::journal
