// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/till_check.h"

#include "app/core/journal/verifier.h"
#include "app/core/storage/chain_loading.h"
#include "app/core/storage/journal_reader.h"
#include "app/core/storage/schema_parts.h"
#include "app/core/storage/till_projections.h"
#include "app/core/storage/till_schema.h"
#include "app/core/storage/wal_check.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <vector>

namespace comptoir::storage {

namespace {

std::string schemaFault(Connection& connection, Connection& wanted)
{
    const auto is = schemaOf(connection);
    for (const auto& part : schemaOf(wanted)) {
        if (std::ranges::find(is, part) == is.end()) {
            return part.first + " is missing or changed";
        }
    }
    return {};
}

/// The genesis of the segment that `sequence` lies in.
std::optional<journal::GenesisRecord> genesisBefore(Connection& connection, std::int64_t sequence)
{
    Statement find(connection, "SELECT max(sequence) FROM journal WHERE type = 'genesis' AND sequence < ?1");
    std::int64_t at = 0;
    {
        Rows rows = find.run(sequence);
        at = rows.next() ? rows.integer(0) : 0;
    }
    const auto record = at == 0 ? std::nullopt : JournalReader(connection).record(at);
    return record ? std::optional(std::get<journal::GenesisRecord>(record->payload)) : std::nullopt;
}

/// What does not hold of the last records. Signatures are left to the verification in the background.
std::string recordFault(Connection& connection, std::int64_t head)
{
    const std::int64_t from = std::max<std::int64_t>(1, head - TillCheck::kRecords + 1);
    journal::Verifier verifier(
        {.key = {}, .genesis = genesisBefore(connection, from), .signatures = false, .progress = {}});
    JournalTableSource source(connection, from);
    while (const auto stored = source.next()) {
        verifier.add(*stored);
    }
    verifier.compareWitnesses(JournalReader(connection).witnessHeads());
    const journal::Report report = verifier.finish();
    const auto found = std::ranges::find_if(
        report.findings, [](const journal::Finding& finding) { return finding.severity != journal::Severity::Remark; });
    if (found == report.findings.end()) {
        return {};
    }
    return "record " + std::to_string(found->sequence) + ": " + found->detail;
}

/// The tables that are read before the first sale and are small: carts, print jobs, payments under way, settings.
std::string deskFault(Connection& connection)
{
    std::vector<std::string> large = TillProjections::tables();
    large.emplace_back("journal");
    for (const std::string& table : tablesOf(connection)) {
        if (std::ranges::find(large, table) != large.end()) {
            continue;
        }
        const std::string found = connection.text(fmt::format("PRAGMA quick_check('{}')", table).c_str());
        if (found != "ok") {
            return fmt::format("{}: {}", table, found);
        }
    }
    return {};
}

std::string witnessFault(Connection& connection, std::int64_t head)
{
    const std::int64_t acknowledged = connection.integer("SELECT coalesce(max(sequence), 0) FROM outbox");
    return acknowledged > head ? "record " + std::to_string(acknowledged) + " was delivered and is not here" : "";
}

/// Opening a database of an earlier version migrates it: it must be what that version made.
TillCheck earlier(Connection& connection, std::int64_t version)
{
    Connection wanted("", Access::Bulk);
    migrateTillTo(wanted, version);
    const bool same = schemaOf(connection) == schemaOf(wanted);
    return {.health = same ? TillHealth::Sound : TillHealth::Damaged,
        .head = 0,
        .reason = same ? "" : "its tables are not those of its version",
        .damagedFrame = {}};
}

TillCheck checkOf(Connection& connection)
{
    Connection wanted("", Access::Bulk);
    migrateTill(wanted);
    if (const std::int64_t version = connection.integer("PRAGMA user_version");
        version >= 0 && version < wanted.integer("PRAGMA user_version")) {
        return earlier(connection, version);
    }
    checkTill(connection);
    TillCheck found;
    found.head = JournalReader(connection).head().sequence;
    found.reason = schemaFault(connection, wanted);
    if (found.reason.empty() && found.head > 0) {
        found.reason = recordFault(connection, found.head);
    }
    if (found.reason.empty()) {
        found.reason = deskFault(connection);
    }
    if (found.reason.empty()) {
        found.reason = witnessFault(connection, found.head);
    }
    found.health = found.reason.empty() ? TillHealth::Sound : TillHealth::Damaged;
    if (found.health == TillHealth::Damaged) {
        return found;
    }
    try {
        loadChain(connection);
    } catch (const StorageError& error) {
        found.health = TillHealth::Tables;
        found.reason = error.what();
    }
    return found;
}

/// Whether it is a database at all. An empty one is a new one.
bool hasHeader(const std::filesystem::path& file)
{
    constexpr std::string_view kMagic("SQLite format 3\0", 16);
    std::ifstream stream(file, std::ios::binary);
    std::string start(kMagic.size(), '\0');
    stream.read(start.data(), static_cast<std::streamsize>(start.size()));
    return stream.gcount() == 0 || start == kMagic;
}

} // namespace

TillCheck checkTillAtStart(const std::filesystem::path& file)
{
    if (!std::filesystem::exists(file)) {
        return {};
    }
    const auto frame = firstDamagedFrame(file); // first: opening makes SQLite settle what it believes
    TillCheck found;
    if (!hasHeader(file)) {
        found = {
            .health = TillHealth::Damaged, .head = 0, .reason = "it is not a database any more", .damagedFrame = {}};
    } else {
        try {
            Connection connection(file, Access::Audit);
            found = checkOf(connection);
        } catch (const OtherFile&) {
            throw;
        } catch (const StorageError& error) {
            found = {.health = TillHealth::Damaged, .head = 0, .reason = error.what(), .damagedFrame = {}};
        }
    }
    found.damagedFrame = frame;
    return found;
}

} // namespace comptoir::storage
