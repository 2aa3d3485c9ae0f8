// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/till_repair.h"

#include "app/core/storage/damaged_source.h"
#include "app/core/storage/migrations.h"
#include "app/core/storage/readable_copy.h"
#include "app/core/storage/repair_note.h"
#include "app/core/storage/schema_parts.h"
#include "app/core/storage/till_projections.h"
#include "app/core/storage/till_schema.h"
#include "app/core/storage/wal_check.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>

namespace comptoir::storage {

namespace {

constexpr int kMostMisses = 20'000;
constexpr std::size_t kAtOnce = 500;
constexpr std::int64_t kSmallestRecord = 512; ///< bytes; an envelope alone is longer

std::filesystem::path beside(const std::filesystem::path& file, const char* ending)
{
    std::filesystem::path other = file;
    other += ending;
    return other;
}

struct Sound {
    journal::SealedRecord stored;
    journal::Record record;
};

/// A record whose body is whole and agrees with its columns.
std::optional<Sound> soundOf(const journal::StoredRecord& row)
{
    auto record = row.fault.empty() ? journal::readRecord(row.body) : unexpected(journal::RecordFault());
    if (!record) {
        return std::nullopt;
    }
    const journal::Envelope& envelope = record->envelope;
    const bool same = record->hash.hex() == row.hash && envelope.sequence == row.sequence
        && textOf(envelope.type) == row.type.value_or("") && envelope.businessDay == row.businessDay.value_or("");
    if (!same) {
        return std::nullopt;
    }
    return Sound{.stored = {.segment = envelope.segment,
                     .sequence = row.sequence,
                     .type = envelope.type,
                     .businessDay = envelope.businessDay,
                     .hash = record->hash,
                     .signature = row.signature,
                     .body = row.body},
        .record = std::move(*record)};
}

/// The register's keys, by what its own journal announces of them.
class AnnouncedKeys {
public:
    explicit AnnouncedKeys(Connection& damaged)
    {
        try {
            Statement announced(damaged, "SELECT body FROM journal WHERE type = 'key'");
            for (Rows rows = announced.run(); rows.next();) {
                learn(rows.view(0));
            }
        } catch (const StorageError&) {
            return; // records signed by a key that cannot be read are taken from the hub
        }
    }

    bool accept(const Sound& sound)
    {
        const auto key = m_checkers.find(sound.record.envelope.key);
        return key != m_checkers.end() && key->second.accepts(sound.record.hash, sound.stored.signature);
    }

private:
    void learn(std::string_view body)
    {
        const auto record = journal::readRecord(body);
        const auto* announced = record ? std::get_if<journal::KeyRecord>(&record->payload) : nullptr;
        const auto der = announced == nullptr ? std::nullopt : crypto::fromBase64(announced->publicKey);
        if (const auto key = der ? crypto::PublicKey::fromDer(*der) : std::nullopt) {
            m_checkers.emplace(key->id(), crypto::SignatureChecker(*key));
        }
    }

    std::map<std::string, crypto::SignatureChecker> m_checkers;
};

/// The new file, while it is filled.
class NewTill {
public:
    explicit NewTill(const std::filesystem::path& file)
        : m_connection(file, Access::Bulk)
        , m_migrated((migrateTill(m_connection), true))
        , m_projections(m_connection)
        , m_insert(m_connection, R"(INSERT INTO journal (sequence, type, business_day, hash, signature, body)
              VALUES (?1, ?2, ?3, ?4, ?5, ?6))")
    {
    }

    Connection& connection() { return m_connection; }

    /// False when it does not follow from the one before.
    bool take(const Sound& sound)
    {
        const journal::Envelope& envelope = sound.record.envelope;
        const auto* genesis = std::get_if<journal::GenesisRecord>(&sound.record.payload);
        const bool jumps = genesis != nullptr && genesis->reason == "restore" && envelope.sequence > m_last + 1;
        if (!jumps && (envelope.sequence != m_last + 1 || envelope.previous != m_head)) {
            return false;
        }
        const journal::SealedRecord& stored = sound.stored;
        m_insert.execute(stored.sequence, journal::textOf(stored.type), stored.businessDay,
            Blob::of(stored.hash.bytes()), Blob::of(stored.signature), Blob{stored.body});
        m_projections.apply(sound.record);
        m_last = stored.sequence;
        m_head = stored.hash;
        return true;
    }

    std::int64_t last() const { return m_last; }

private:
    Connection m_connection;
    bool m_migrated;
    TillProjections m_projections;
    Statement m_insert;
    std::int64_t m_last = 0;
    crypto::Hash m_head;
};

void copyRecords(Connection& damaged, NewTill& fresh, TillRepair& repair)
{
    DamagedTableSource source(damaged, 1, kMostMisses);
    AnnouncedKeys keys(damaged);
    bool follows = true;
    repair.complete = true;
    while (const auto row = source.next()) {
        const auto sound = soundOf(*row);
        follows = follows && sound && keys.accept(*sound) && fresh.take(*sound);
        repair.complete = repair.complete && follows;
        if (sound) {
            repair.highest = std::max(repair.highest, row->sequence);
        }
    }
    repair.copied = fresh.last();
}

/// Whether SQLite finds nothing wrong with the journal's pages: then no record can be hidden behind a damaged one.
bool hasSoundPages(Connection& damaged)
{
    try {
        return damaged.text("PRAGMA quick_check('journal')") == "ok";
    } catch (const StorageError&) {
        return false;
    }
}

/// What hub and HQ said they hold, as far as it can be read.
std::int64_t highestWitnessed(Connection& damaged)
{
    std::int64_t highest = 0;
    for (const char* read : {"SELECT max(sequence) FROM outbox", "SELECT max(sequence) FROM journal_witness"}) {
        try {
            highest = std::max(highest, damaged.integer(read));
        } catch (const StorageError&) {
            continue; // told by the other one, or by the hub itself
        }
    }
    return highest;
}

std::string columnsOf(Connection& connection, const std::string& table, const char* form)
{
    std::string columns;
    Statement names(connection, "SELECT name FROM pragma_table_info(?1)");
    for (Rows rows = names.run(table); rows.next();) {
        columns += (columns.empty() ? "" : form) + ("\"" + rows.text(0) + "\"");
    }
    return columns;
}

/// Copies what does not follow from the records: carts, print jobs, settings… False when some of it could not be read.
bool copyTable(Connection& damaged, Connection& fresh, const std::string& table)
{
    const std::string names = columnsOf(fresh, table, ", ");
    const std::string values = "quote(" + columnsOf(fresh, table, ") || ', ' || quote(") + ")";
    try {
        Statement read(damaged, "SELECT " + values + " FROM " + table);
        for (Rows rows = read.run(); rows.next();) {
            fresh.execute(fmt::format("INSERT OR IGNORE INTO {} ({}) VALUES ({})", table, names, rows.view(0)));
        }
        return true;
    } catch (const StorageError&) {
        return false;
    }
}

/// The receipts of witnesses that fit the records; what does not fit is damaged, or told again by its witness. How far
/// each tier said "durable" is told at every opening of a session.
void copyWitnesses(Connection& damaged, Connection& fresh)
{
    try {
        Statement insert(fresh, R"(INSERT INTO journal_witness (who, sequence, hash, signature, at_ms)
            SELECT ?1, ?2, ?3, ?4, ?5 WHERE EXISTS (SELECT 1 FROM journal WHERE sequence = ?2 AND hash = ?3))");
        for (const WitnessMark& mark : JournalReader(damaged).witnesses()) {
            insert.execute(mark.who, mark.sequence, Blob::of(mark.hash.bytes()), Blob::of(mark.signature), mark.atMs);
        }
    } catch (const StorageError&) {
        return;
    }
}

void copyTheRest(Connection& damaged, Connection& fresh, TillRepair& repair)
{
    copyWitnesses(damaged, fresh);
    std::vector<std::string> follow = TillProjections::tables();
    follow.insert(follow.end(), {"journal", "journal_witness", "outbox"});
    for (const std::string& table : tablesOf(fresh)) {
        if (std::ranges::find(follow, table) == follow.end() && !copyTable(damaged, fresh, table)) {
            repair.lost.push_back(table);
        }
    }
}

/// When pages are damaged, records may hide in them: as many as their bytes can hold.
std::int64_t mostIn(const std::filesystem::path& file)
{
    std::error_code none;
    const auto log = std::filesystem::file_size(logOf(file), none);
    return static_cast<std::int64_t>(std::filesystem::file_size(file) + (none ? 0 : log)) / kSmallestRecord;
}

void fill(const std::filesystem::path& damagedFile, const std::filesystem::path& freshFile, TillRepair& repair)
{
    NewTill fresh(freshFile);
    fresh.connection().execute("BEGIN");
    try {
        const ReadableCopy copy(damagedFile);
        Connection damaged(copy.file(), Access::Audit);
        copyRecords(damaged, fresh, repair);
        const std::int64_t witnessed = highestWitnessed(damaged);
        repair.highest = std::max(repair.highest, witnessed);
        repair.complete = repair.complete && repair.copied > 0 && hasSoundPages(damaged) && witnessed <= repair.copied;
        copyTheRest(damaged, fresh.connection(), repair);
    } catch (const StorageError&) {
        repair.complete = false; // nothing more of it can be read
    }
    repair.complete = repair.complete && !firstDamagedFrame(damagedFile);
    if (!repair.complete) {
        repair.highest = std::max(repair.highest, repair.copied) + mostIn(damagedFile);
    }
    SettingRepository settings(fresh.connection());
    keepRepair(settings, repair);
    fresh.connection().execute("COMMIT");
    fresh.connection().seal();
}

void move(const std::filesystem::path& from, const std::filesystem::path& to)
{
    if (std::filesystem::exists(from)) {
        std::filesystem::rename(from, to);
    }
}

} // namespace

TillRepair repairTill(const std::filesystem::path& file, Instant now)
{
    TillRepair repair;
    const std::filesystem::path folder = file.parent_path() / "damaged";
    do {
        repair.setAside = folder / ("till-" + std::to_string(now.ms++) + ".db");
    } while (std::filesystem::exists(repair.setAside));
    const std::filesystem::path part = beside(file, ".part");
    std::filesystem::create_directories(folder);
    std::filesystem::remove(part);
    fill(file, part, repair);
    std::filesystem::rename(part, beside(file, ".mended"));
    syncFolder(file.parent_path());
    move(file, repair.setAside);
    move(logOf(file), logOf(repair.setAside));
    std::filesystem::remove(beside(file, "-shm"));
    syncFolder(folder);
    finishRepair(file);
    return repair;
}

void finishRepair(const std::filesystem::path& file)
{
    const std::filesystem::path mended = beside(file, ".mended");
    if (!std::filesystem::exists(mended)) {
        return;
    }
    if (std::filesystem::exists(file)) {
        std::filesystem::remove(mended); // cut before the damaged file was set aside: the repair is made again
        return;
    }
    std::filesystem::remove(logOf(file)); // of the file set aside, should it have stayed
    std::filesystem::remove(beside(file, "-shm"));
    std::filesystem::rename(mended, file);
    syncFolder(file.parent_path());
}

void readSetAside(const std::filesystem::path& setAside, std::int64_t from,
    const std::function<bool(std::span<const journal::SealedRecord>)>& take)
{
    const ReadableCopy copy(setAside);
    Connection damaged(copy.file(), Access::Audit);
    DamagedTableSource source(damaged, from, kMostMisses);
    std::vector<journal::SealedRecord> records;
    bool wanted = true;
    while (wanted) {
        const auto row = source.next();
        if (auto sound = row ? soundOf(*row) : std::nullopt) {
            records.push_back(std::move(sound->stored));
        }
        if (records.size() == kAtOnce || (!row && !records.empty())) {
            wanted = take(records);
            records.clear();
        }
        wanted = wanted && row.has_value();
    }
}

} // namespace comptoir::storage
