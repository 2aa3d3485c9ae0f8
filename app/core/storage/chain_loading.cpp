// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/chain_loading.h"

#include "app/core/storage/journal_reader.h"

#include <algorithm>
#include <set>

namespace comptoir::storage {

namespace {

/// The records ChainState::replay() asks for besides the running periods.
std::set<std::int64_t> landmarks(Connection& connection)
{
    std::set<std::int64_t> sequences;
    Statement read(connection, R"(SELECT sequence FROM journal_head_of_type
        UNION SELECT max(sequence) FROM close GROUP BY level
        UNION SELECT sequence FROM close WHERE level = 'day'
            AND sequence > coalesce((SELECT max(sequence) FROM close WHERE level = 'month'), 0)
        UNION SELECT sequence FROM close WHERE level = 'month'
            AND sequence > coalesce((SELECT max(sequence) FROM close WHERE level = 'year'), 0)
        UNION SELECT max(sequence) FROM journal WHERE type = 'genesis'
        UNION SELECT max(sequence) FROM journal WHERE type = 'key')");
    for (Rows rows = read.run(); rows.next();) {
        if (!rows.isNull(0)) {
            sequences.insert(rows.integer(0));
        }
    }
    return sequences;
}

/// Where the running periods start: the earlier of the last session close and the last day close; 0 when one of them
/// was never made.
std::int64_t runningFrom(Connection& connection)
{
    return connection.integer(R"(SELECT CASE WHEN count(*) = 2 THEN min(last) ELSE 0 END FROM
        (SELECT max(sequence) AS last FROM close WHERE level IN ('session', 'day') GROUP BY level))");
}

} // namespace

journal::ChainState loadChain(Connection& connection)
{
    JournalReader reader(connection);
    journal::ChainState state;
    const std::int64_t from = runningFrom(connection);
    for (const std::int64_t sequence : landmarks(connection)) {
        if (sequence >= from) {
            continue;
        }
        const auto record = reader.record(sequence);
        if (!record) {
            throw StorageError(
                "the journal's projections name record " + std::to_string(sequence) + ", which is not there");
        }
        state.replay(*record);
    }
    Statement running(connection, "SELECT sequence, hash, body FROM journal WHERE sequence >= ?1 ORDER BY sequence");
    for (Rows rows = running.run(from); rows.next();) {
        const auto record = journal::readRecord(rows.view(2));
        if (!record || !std::ranges::equal(record->hash.bytes(), rows.bytes(1))) {
            throw StorageError("journal record " + std::to_string(rows.integer(0)) + " is damaged");
        }
        state.replay(*record);
    }
    const JournalHead head = reader.head();
    if (state.sequence != head.sequence || state.head != head.hash) {
        throw StorageError("the journal's projections do not belong to its records");
    }
    return state;
}

} // namespace comptoir::storage
