// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/journal_pages.h"

#include <algorithm>
#include <functional>

namespace comptoir::storage {

JournalPages::JournalPages(Connection& connection)
    : m_head(connection, "SELECT coalesce(max(sequence), 0) FROM journal")
    , m_any(connection, R"(SELECT sequence FROM journal WHERE sequence >= ?1 AND sequence < ?2
          ORDER BY sequence DESC LIMIT ?3)")
    , m_ofType(connection, R"(SELECT sequence FROM journal WHERE type = ?4 AND sequence >= ?1 AND sequence < ?2
          ORDER BY sequence DESC LIMIT ?3)")
    , m_stored(
          connection, "SELECT sequence, type, business_day, hash, signature, body FROM journal WHERE sequence = ?1")
    , m_dayFrom(connection, "SELECT sequence, business_day FROM journal WHERE sequence >= ?1 ORDER BY sequence LIMIT 1")
    , m_ticket(connection, "SELECT sequence FROM ticket WHERE number = ?1")
{
}

std::int64_t JournalPages::head()
{
    Rows rows = m_head.run();
    return rows.next() ? rows.integer(0) : 0;
}

std::vector<std::int64_t> JournalPages::ofType(const std::string& type, const JournalRange& range, int limit)
{
    std::vector<std::int64_t> found;
    Rows rows = m_ofType.run(range.from, range.before, limit, type);
    while (rows.next()) {
        found.push_back(rows.integer(0));
    }
    return found;
}

std::vector<journal::StoredRecord> JournalPages::page(
    std::span<const journal::RecordType> types, const JournalRange& range, int limit)
{
    std::vector<std::int64_t> sequences;
    if (types.empty()) {
        Rows rows = m_any.run(range.from, range.before, limit);
        while (rows.next()) {
            sequences.push_back(rows.integer(0));
        }
    }
    for (const journal::RecordType type : types) {
        const auto found = ofType(std::string(textOf(type)), range, limit);
        sequences.insert(sequences.end(), found.begin(), found.end());
    }
    std::ranges::sort(sequences, std::ranges::greater());
    if (sequences.size() > static_cast<std::size_t>(limit)) {
        sequences.resize(static_cast<std::size_t>(limit));
    }
    std::vector<journal::StoredRecord> records;
    records.reserve(sequences.size());
    for (const std::int64_t sequence : sequences) {
        if (auto record = stored(sequence)) {
            records.push_back(std::move(*record));
        }
    }
    return records;
}

std::optional<journal::StoredRecord> JournalPages::stored(std::int64_t sequence)
{
    Rows rows = m_stored.run(sequence);
    if (!rows.next()) {
        return std::nullopt;
    }
    const auto signature = rows.bytes(4);
    return journal::StoredRecord{
        .sequence = rows.integer(0),
        .hash = crypto::hex(rows.bytes(3)),
        .signature = {signature.begin(), signature.end()},
        .body = rows.text(5),
        .type = rows.text(1),
        .businessDay = rows.text(2),
        .fault = {},
    };
}

JournalRange JournalPages::day(const std::string& businessDay)
{
    // Dates compare as text; '~' stands behind every digit.
    return {.from = firstNotBefore(businessDay), .before = firstNotBefore(businessDay + "~")};
}

/// The lowest sequence dated `businessDay` or later; one above the head when there is none.
std::int64_t JournalPages::firstNotBefore(const std::string& businessDay)
{
    std::int64_t low = 1;
    std::int64_t high = head() + 1;
    while (low < high) {
        const std::int64_t middle = low + (high - low) / 2;
        Rows rows = m_dayFrom.run(middle);
        if (!rows.next() || rows.view(1) >= businessDay) {
            high = middle;
        } else {
            low = rows.integer(0) + 1;
        }
    }
    return low;
}

std::optional<std::int64_t> JournalPages::ticket(const std::string& number)
{
    Rows rows = m_ticket.run(number);
    return rows.next() ? std::optional(rows.integer(0)) : std::nullopt;
}

} // namespace comptoir::storage
