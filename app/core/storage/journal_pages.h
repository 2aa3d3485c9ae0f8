// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/journal/record_source.h"
#include "app/core/journal/record_type.h"
#include "app/core/storage/connection.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace comptoir::storage {

/// Which records a page shows: sequences in [from, before).
struct JournalRange {
    std::int64_t from = 0;
    std::int64_t before = 0;
};

/// Looks a journal through newest first, a page at a time, without trusting it: a damaged record is a row like any
/// other. Over a read-only connection of the thread that asks; the cost of a page does not grow with the journal.
class JournalPages {
public:
    explicit JournalPages(Connection& connection);

    /// 0 when the journal is empty.
    std::int64_t head();

    /// At most `limit` records of `types` (of any type when empty) in `range`, newest first.
    std::vector<journal::StoredRecord> page(
        std::span<const journal::RecordType> types, const JournalRange& range, int limit);

    std::optional<journal::StoredRecord> stored(std::int64_t sequence);

    /// The sequences of one business day: the days of a journal never go back, so its records lie together.
    JournalRange day(const std::string& businessDay);

    /// The sequence of the ticket with that number.
    std::optional<std::int64_t> ticket(const std::string& number);

private:
    std::vector<std::int64_t> ofType(const std::string& type, const JournalRange& range, int limit);
    std::int64_t firstNotBefore(const std::string& businessDay);

    Statement m_head;
    Statement m_any;
    Statement m_ofType;
    Statement m_stored;
    Statement m_dayFrom;
    Statement m_ticket;
};

} // namespace comptoir::storage
