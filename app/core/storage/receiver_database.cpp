// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/receiver_database.h"

#include "app/core/base/check.h"
#include "app/core/storage/migrations.h"
#include "app/core/storage/receiver_open.h"
#include "app/core/storage/receiver_schema.h"
#include "app/core/storage/transaction.h"

#include <algorithm>

namespace comptoir::storage {

namespace {

crypto::Hash hashAtColumn(const Rows& rows, int column)
{
    return crypto::Hash::fromBytes(rows.bytes(column).first<crypto::Hash::kSize>());
}

/// A row of the columns that `read` and `lastOfType` select.
ReceivedRecord recordOf(const std::string& registerId, const Rows& rows)
{
    return {
        .registerId = registerId,
        .segment = rows.integer(0),
        .sequence = rows.integer(1),
        .type = rows.text(2),
        .hash = hashAtColumn(rows, 3),
        .signature = rows.text(4),
        .body = rows.text(5),
    };
}

Blob blobOf(const crypto::Hash& hash)
{
    return Blob::of(hash.bytes());
}

} // namespace

ReceiverDatabase::Open::Migrated::Migrated(Connection& connection)
{
    migrate(connection, FileKind::Receiver, kReceiverMigrations);
}

ReceiverDatabase::Open::Open(const std::filesystem::path& file)
    : connection(file, Access::ReadWrite)
    , migrated(connection)
    , head(connection, "SELECT segment, sequence, hash FROM stream WHERE register = ?1")
    , setHead(connection, R"(INSERT INTO stream (register, segment, sequence, hash, seen_ms) VALUES (?1, ?2, ?3, ?4, ?5)
          ON CONFLICT (register) DO UPDATE SET segment = excluded.segment, sequence = excluded.sequence,
          hash = excluded.hash, seen_ms = excluded.seen_ms)")
    , insert(connection, R"(INSERT INTO received (register, sequence, segment, type, hash, signature, body)
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (register, sequence) DO NOTHING)")
    , hash(connection, "SELECT hash FROM received WHERE register = ?1 AND sequence = ?2")
    , quarantine(connection, R"(INSERT INTO quarantine (register, sequence, hash, signature, body, reason, at_ms)
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (register, sequence, hash) DO NOTHING)")
    , quarantined(connection, "SELECT count(*) FROM quarantine WHERE register = ?1")
    , streams(connection, "SELECT register, segment, sequence, hash, upstream FROM stream ORDER BY register")
    , read(connection, R"(SELECT segment, sequence, type, hash, signature, body FROM received
          WHERE register = ?1 AND sequence >= ?2 ORDER BY sequence LIMIT ?3)")
    , lastOfType(connection, R"(SELECT segment, sequence, type, hash, signature, body FROM received
          WHERE register = ?1 AND type = ?2 ORDER BY sequence DESC LIMIT 1)")
    , setUpstream(connection, "UPDATE stream SET upstream = ?2 WHERE register = ?1")
    , upstream(connection, "SELECT upstream FROM stream WHERE register = ?1")
    , addKey(connection, R"(INSERT INTO signing_key (register, key_id, pem) VALUES (?1, ?2, ?3)
          ON CONFLICT (register, key_id) DO NOTHING)")
    , setKey(connection, "UPDATE signing_key SET since = ?3, until = ?4 WHERE register = ?1 AND key_id = ?2")
    , keys(connection, "SELECT key_id, pem, since, until FROM signing_key WHERE register = ?1 ORDER BY key_id")
    , addDocument(connection, R"(INSERT INTO document (id, device, kind, customer, body, at_ms)
          VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (id) DO NOTHING)")
    , waiting(connection, R"(SELECT place, device, id, kind, customer, body FROM document
          WHERE place > ?1 AND at_hq = 0 ORDER BY place LIMIT ?2)")
    // What HQ has is kept here as a mark only, so that it is not asked for again.
    , markAtHq(connection, "UPDATE document SET at_hq = 1, body = x'' WHERE id = ?1")
    , atHq(connection, "SELECT at_hq FROM document WHERE id = ?1")
    , roster(connection, "SELECT device, body FROM roster ORDER BY device")
    , addRoster(connection, "INSERT INTO roster (device, body) VALUES (?1, ?2)")
{
}

ReceiverDatabase::ReceiverDatabase(const std::filesystem::path& file)
    : m_open(std::make_unique<Open>(file))
{
}

ReceiverDatabase::~ReceiverDatabase() = default;

JournalHead ReceiverDatabase::head(const std::string& registerId)
{
    Rows rows = m_open->head.run(registerId);
    if (!rows.next()) {
        return {};
    }
    return {.segment = rows.integer(0), .sequence = rows.integer(1), .hash = hashAtColumn(rows, 2)};
}

bool ReceiverDatabase::Open::continues(const std::string& registerId, std::span<const ReceivedRecord> records)
{
    for (const ReceivedRecord& record : records) {
        Rows rows = hash.run(registerId, record.sequence);
        if (rows.next() && hashAtColumn(rows, 0) != record.hash) {
            return false;
        }
    }
    return true;
}

StoreOutcome ReceiverDatabase::append(const std::string& registerId, std::span<const ReceivedRecord> records,
    Instant now, std::span<const SigningKey> keys)
{
    if (records.empty()) {
        return StoreOutcome::Stored;
    }
    const JournalHead before = head(registerId);
    const ReceivedRecord& first = records.front();
    const bool hole = first.sequence > before.sequence + 1 && first.segment <= before.segment;
    if (hole || !m_open->continues(registerId, records)) {
        quarantine(records, "fork", now);
        return StoreOutcome::Fork;
    }
    Transaction transaction(m_open->connection);
    for (const ReceivedRecord& record : records) {
        check(record.registerId == registerId, "a run is of one register");
        m_open->insert.execute(registerId, record.sequence, record.segment, record.type, blobOf(record.hash),
            Blob{record.signature}, Blob{record.body});
    }
    if (const ReceivedRecord& last = records.back(); last.sequence > before.sequence) {
        m_open->setHead.execute(registerId, last.segment, last.sequence, blobOf(last.hash), now.ms);
    }
    for (const SigningKey& key : keys) {
        m_open->addKey.execute(registerId, key.id, key.pem);
        m_open->setKey.execute(registerId, key.id, key.since, key.until);
    }
    transaction.commit();
    return StoreOutcome::Stored;
}

void ReceiverDatabase::quarantine(std::span<const ReceivedRecord> records, const std::string& reason, Instant now)
{
    Transaction transaction(m_open->connection);
    for (const ReceivedRecord& record : records) {
        m_open->quarantine.execute(record.registerId, record.sequence, blobOf(record.hash), Blob{record.signature},
            Blob{record.body}, reason, now.ms);
    }
    transaction.commit();
}

std::int64_t ReceiverDatabase::quarantined(const std::string& registerId)
{
    Rows rows = m_open->quarantined.run(registerId);
    rows.next();
    return rows.integer(0);
}

std::vector<ReceivedStream> ReceiverDatabase::streams()
{
    std::vector<ReceivedStream> streams;
    for (Rows rows = m_open->streams.run(); rows.next();) {
        streams.push_back({
            .registerId = rows.text(0),
            .head = {.segment = rows.integer(1), .sequence = rows.integer(2), .hash = hashAtColumn(rows, 3)},
            .upstream = rows.integer(4),
        });
    }
    return streams;
}

std::vector<ReceivedRecord> ReceiverDatabase::read(
    const std::string& registerId, std::int64_t from, std::size_t maxRecords, std::size_t maxBytes)
{
    std::vector<ReceivedRecord> records;
    std::size_t bytes = 0;
    for (Rows rows = m_open->read.run(registerId, from, static_cast<std::int64_t>(maxRecords)); rows.next();) {
        bytes += rows.view(5).size();
        if (!records.empty() && bytes > maxBytes) {
            break;
        }
        records.push_back(recordOf(registerId, rows));
    }
    return records;
}

std::optional<ReceivedRecord> ReceiverDatabase::lastOfType(const std::string& registerId, const std::string& type)
{
    Rows rows = m_open->lastOfType.run(registerId, type);
    return rows.next() ? std::optional(recordOf(registerId, rows)) : std::nullopt;
}

std::optional<crypto::Hash> ReceiverDatabase::hashAt(const std::string& registerId, std::int64_t sequence)
{
    Rows rows = m_open->hash.run(registerId, sequence);
    return rows.next() ? std::optional(hashAtColumn(rows, 0)) : std::nullopt;
}

void ReceiverDatabase::keepUpstream(const std::string& registerId, std::int64_t sequence)
{
    m_open->setUpstream.execute(registerId, sequence);
}

std::int64_t ReceiverDatabase::upstream(const std::string& registerId)
{
    Rows rows = m_open->upstream.run(registerId);
    return rows.next() ? rows.integer(0) : 0;
}

void ReceiverDatabase::keepKey(const std::string& registerId, const std::string& keyId, const std::string& pem)
{
    m_open->addKey.execute(registerId, keyId, pem);
}

std::vector<SigningKey> ReceiverDatabase::keys(const std::string& registerId)
{
    std::vector<SigningKey> keys;
    for (Rows rows = m_open->keys.run(registerId); rows.next();) {
        SigningKey& key = keys.emplace_back();
        key.id = rows.text(0);
        key.pem = rows.text(1);
        key.since = rows.integer(2);
        key.until = rows.optionalInteger(3);
    }
    return keys;
}

void ReceiverDatabase::idle()
{
    m_open->connection.checkpoint();
}

} // namespace comptoir::storage
