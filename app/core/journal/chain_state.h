// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/journal/calendar.h"
#include "app/core/journal/period_totals.h"
#include "app/core/journal/record.h"

#include <cstddef>
#include <map>
#include <utility>

namespace comptoir::journal {

/// What of a day's date, YYYY-MM-DD, is its month and its year.
inline constexpr std::size_t kMonthLength = 7;
inline constexpr std::size_t kYearLength = 4;

/// The cash session: from its float to its Z.
struct SessionState {
    bool open = false;
    std::string id;
    std::int64_t opened = 0; ///< sequence of its float
    std::string operatorCode; ///< who opened it
    std::int64_t expectedCash = 0; ///< float + cash tenders + pay-ins + loans − pay-outs − drops
    std::optional<std::int64_t> counted; ///< by the last count
    std::int64_t counts = 0; ///< how often it was counted
};

struct LevelState {
    std::int64_t number = 0; ///< of the last close; 0 before the first
    std::int64_t to = 0; ///< where it ended
    crypto::Hash hash; ///< of its record
    PeriodTotals running; ///< since then: an X reading
    std::string period; ///< of a month or year: what `running` holds so far (2026-10, 2026); empty when nothing
};

/// Everything the next record needs to know of those before it. A value: seal() answers the next one, and a
/// transaction that fails simply keeps the old.
struct ChainState {
    struct TypeHead {
        std::int64_t sequence = 0;
        crypto::Hash hash;
    };

    GenesisRecord genesis; ///< of the current segment
    std::int64_t segment = 0; ///< 0: no record yet
    std::int64_t sequence = 0;
    crypto::Hash head;
    std::int64_t atMs = 0;
    std::int64_t boot = 0;
    std::int64_t uptimeMs = 0;
    std::map<std::pair<RecordType, Mode>, TypeHead> types;
    GrandTotal grandTotal; ///< production
    std::int64_t ticketNumber = 0; ///< last used, production
    std::int64_t trainingNumber = 0;
    std::int64_t invoiceNumber = 0;
    std::string businessDay; ///< the last one; records outside an open day carry it too
    bool dayOpen = false;
    SessionState session;
    LevelState sessionClose;
    LevelState dayClose;
    LevelState monthClose; ///< runs over closes of days
    LevelState yearClose; ///< runs over closes of months
    std::int64_t acknowledged = 0; ///< highest sequence a journaled `ack` covers
    std::string keyId; ///< of the key in force
    std::string rules; ///< fingerprint of the rule pack in force
    std::string keyCertificate; ///< as journaled with it, base64; empty without one

    bool empty() const { return sequence == 0; }
    LevelState& level(CloseLevel level);
    const LevelState& level(CloseLevel level) const;

    /// Takes in one stored record, in the order of sequence. To load at start, without reading all of a journal,
    /// replay in order: the last genesis and key; the last record of every (type, mode); the last close of every
    /// level, the closes of days since the last of a month and of months since the last of a year; and every record
    /// since the earlier of the last session close and the last day close (all, when there is none of one of them).
    /// seal() does the same, so a loaded state equals the one that was lost.
    void replay(const Record& record);
};

/// What a count of the session should find: of the drawer, or of another `tender`.
std::int64_t expectedCount(const ChainState& state, std::string_view tender);

} // namespace comptoir::journal
