// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/archive_range.h"

#include "app/core/storage/journal_reader.h"

#include <fmt/format.h>

#include <chrono>

namespace comptoir::storage {

namespace {

/// Where the days up to and including `day` end: at their last close, session closes apart.
std::int64_t endOf(Connection& connection, const std::string& day)
{
    Statement statement(
        connection, "SELECT coalesce(max(sequence), 0) FROM close WHERE level <> 'session' AND business_day <= ?1");
    Rows rows = statement.run(day);
    return rows.next() ? rows.integer(0) : 0;
}

bool whole(Connection& connection, const std::string& lastDay)
{
    Statement later(connection, "SELECT 1 FROM journal WHERE business_day > ?1 LIMIT 1");
    if (later.run(lastDay).next()) {
        return true;
    }
    // The shop may be shut for a while: then the close of the month ends it as well.
    Statement month(connection, R"(SELECT 1 FROM close WHERE level = 'month'
        AND substr(business_day, 1, 7) = substr(?1, 1, 7) AND sequence =
        (SELECT max(sequence) FROM close WHERE level IN ('day', 'month')))");
    return daysOfMonth(lastDay.substr(0, 7)).second == lastDay && month.run(lastDay).next();
}

} // namespace

std::pair<std::string, std::string> daysOfMonth(const std::string& month)
{
    const std::chrono::year_month which(std::chrono::year(std::stoi(month.substr(0, 4))),
        std::chrono::month(static_cast<unsigned>(std::stoi(month.substr(5, 2)))));
    const auto last = static_cast<unsigned>((which / std::chrono::last).day());
    return {month + "-01", fmt::format("{}-{:02}", month, last)};
}

std::optional<ArchiveRange> archiveRange(
    Connection& connection, const std::string& firstDay, const std::string& lastDay)
{
    if (!whole(connection, lastDay)) {
        return std::nullopt;
    }
    Statement before(connection, "SELECT coalesce(max(business_day), '') FROM close WHERE business_day < ?1");
    Rows rows = before.run(firstDay);
    const std::string dayBefore = rows.next() ? rows.text(0) : std::string();
    return ArchiveRange{.firstDay = firstDay,
        .lastDay = lastDay,
        .from = dayBefore.empty() ? 1 : endOf(connection, dayBefore) + 1,
        .to = endOf(connection, lastDay)};
}

std::optional<ArchiveRange> lastWholeMonth(Connection& connection)
{
    Statement months(connection, "SELECT DISTINCT substr(business_day, 1, 7) FROM close ORDER BY 1 DESC LIMIT 3");
    for (Rows rows = months.run(); rows.next();) {
        const auto [first, last] = daysOfMonth(rows.text(0));
        if (auto range = archiveRange(connection, first, last)) {
            return range;
        }
    }
    return std::nullopt;
}

std::vector<journal::SealedRecord> recordsOf(Connection& connection, const ArchiveRange& range)
{
    constexpr std::size_t kAtOnce = 1000;
    constexpr std::size_t kBytes = std::size_t{4} * 1024 * 1024;
    JournalReader reader(connection);
    std::vector<journal::SealedRecord> records;
    for (std::int64_t next = range.from; next <= range.to;) {
        auto some = reader.read(next, kAtOnce, kBytes);
        if (some.empty()) {
            break;
        }
        next = some.back().sequence + 1;
        for (journal::SealedRecord& record : some) {
            if (record.sequence <= range.to) {
                records.push_back(std::move(record));
            }
        }
    }
    return records;
}

std::vector<journal::SealedRecord> termsBefore(Connection& connection, const ArchiveRange& range)
{
    Statement statement(connection, R"(
        SELECT sequence FROM journal WHERE type = 'key' AND sequence < ?1
        UNION SELECT max(sequence) FROM journal WHERE type = 'genesis' AND sequence < ?1 ORDER BY 1)");
    JournalReader reader(connection);
    std::vector<journal::SealedRecord> terms;
    for (Rows rows = statement.run(range.from); rows.next();) {
        if (auto record = rows.isNull(0) ? std::nullopt : reader.stored(rows.integer(0))) {
            terms.push_back(std::move(*record));
        }
    }
    return terms;
}

crypto::Hash archiveBefore(Connection& connection, const ArchiveRange& range)
{
    Statement statement(connection, "SELECT sequence FROM journal WHERE type = 'archive' ORDER BY sequence");
    JournalReader reader(connection);
    crypto::Hash hash;
    for (Rows rows = statement.run(); rows.next();) {
        const auto record = reader.record(rows.integer(0));
        const auto* archive = record ? std::get_if<journal::ArchiveRecord>(&record->payload) : nullptr;
        if (archive != nullptr && archive->act == journal::ArchiveAct::Made && archive->to == range.from - 1) {
            hash = archive->file;
        }
    }
    return hash;
}

} // namespace comptoir::storage
