// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/journal_reader.h"

#include "app/core/journal/tsv_source.h"
#include "app/core/storage/stored_hash.h"

#include <charconv>

namespace comptoir::storage {

namespace {

crypto::Bytes bytesAtColumn(const Rows& rows, int column)
{
    const auto bytes = rows.bytes(column);
    return {bytes.begin(), bytes.end()};
}

// After `segment` the envelope holds only numbers, hashes and the version, so the last one is the envelope's own.
std::int64_t segmentOf(std::string_view body)
{
    constexpr std::string_view kKey = ",\"segment\":";
    const std::size_t at = body.rfind(kKey);
    std::int64_t segment = 0;
    if (at != std::string_view::npos) {
        std::from_chars(body.data() + at + kKey.size(), body.data() + body.size(), segment);
    }
    return segment;
}

journal::SealedRecord sealedAt(const Rows& rows)
{
    const auto type = journal::recordTypeOf(rows.view(1));
    if (!type) {
        throw StorageError("journal record " + std::to_string(rows.integer(0)) + " has an unknown type");
    }
    return {
        .segment = segmentOf(rows.view(5)),
        .sequence = rows.integer(0),
        .type = *type,
        .businessDay = rows.text(2),
        .hash = hashAtColumn(rows, 3),
        .signature = bytesAtColumn(rows, 4),
        .body = rows.text(5),
    };
}

} // namespace

JournalReader::JournalReader(Connection& connection)
    : m_head(connection, "SELECT sequence, hash, body FROM journal ORDER BY sequence DESC LIMIT 1")
    , m_read(connection, R"(SELECT sequence, type, business_day, hash, signature, body FROM journal
          WHERE sequence >= ?1 ORDER BY sequence LIMIT ?2)")
    , m_hash(connection, "SELECT hash FROM journal WHERE sequence = ?1")
    , m_keys(connection, "SELECT sequence FROM journal WHERE type = 'key' ORDER BY sequence")
    , m_witnesses(connection, "SELECT who, sequence, hash, signature, at_ms FROM journal_witness ORDER BY who")
    , m_backlog(connection, R"(SELECT count(*), min(sequence) FROM journal
          WHERE type IN ('ticket', 'money', 'cash', 'pickup', 'close') AND sequence > ?1)")
    , m_seen(connection, R"(SELECT max(sequence) FROM
          (SELECT sequence FROM journal_witness UNION ALL SELECT sequence FROM outbox))")
{
}

JournalHead JournalReader::head()
{
    Rows rows = m_head.run();
    if (!rows.next()) {
        return {};
    }
    return {.segment = segmentOf(rows.view(2)), .sequence = rows.integer(0), .hash = hashAtColumn(rows, 1)};
}

std::vector<journal::SealedRecord> JournalReader::read(std::int64_t from, std::size_t maxRecords, std::size_t maxBytes)
{
    std::vector<journal::SealedRecord> records;
    std::size_t bytes = 0;
    Rows rows = m_read.run(from, static_cast<std::int64_t>(maxRecords));
    while (rows.next()) {
        bytes += rows.view(5).size();
        if (!records.empty() && bytes > maxBytes) {
            break;
        }
        records.push_back(sealedAt(rows));
    }
    return records;
}

std::optional<journal::SealedRecord> JournalReader::stored(std::int64_t sequence)
{
    Rows rows = m_read.run(sequence, 1);
    if (!rows.next() || rows.integer(0) != sequence) {
        return std::nullopt;
    }
    return sealedAt(rows);
}

std::optional<journal::Record> JournalReader::record(std::int64_t sequence)
{
    const auto sealed = stored(sequence);
    if (!sealed) {
        return std::nullopt;
    }
    auto record = journal::readRecord(sealed->body);
    if (!record || record->hash != sealed->hash) {
        throw StorageError("journal record " + std::to_string(sequence) + " is damaged");
    }
    return std::move(*record);
}

std::optional<crypto::Hash> JournalReader::hashAt(std::int64_t sequence)
{
    Rows rows = m_hash.run(sequence);
    return rows.next() ? std::optional(hashAtColumn(rows, 0)) : std::nullopt;
}

KeyInForce JournalReader::keyInForce()
{
    KeyInForce now;
    for (Rows rows = m_keys.run(); rows.next();) {
        const auto read = record(rows.integer(0));
        const auto& key = std::get<journal::KeyRecord>(read->payload);
        if (key.action == journal::KeyAction::Revoke) {
            now.ended.push_back(key.keyId);
            continue;
        }
        if (key.keyId != now.id) {
            if (!now.id.empty()) {
                now.ended.push_back(now.id);
            }
            now.id = key.keyId;
            now.since = read->envelope.sequence;
            now.certificate.clear();
        }
        if (!key.certificate.empty()) {
            now.certificate = crypto::textOf(crypto::fromBase64(key.certificate).value_or(crypto::Bytes()));
        }
    }
    return now;
}

std::vector<WitnessMark> JournalReader::witnesses()
{
    std::vector<WitnessMark> marks;
    Rows rows = m_witnesses.run();
    while (rows.next()) {
        marks.push_back({
            .who = rows.text(0),
            .sequence = rows.integer(1),
            .hash = hashAtColumn(rows, 2),
            .signature = bytesAtColumn(rows, 3),
            .atMs = rows.integer(4),
        });
    }
    return marks;
}

std::vector<journal::WitnessHead> JournalReader::witnessHeads()
{
    std::vector<journal::WitnessHead> heads;
    for (const WitnessMark& mark : witnesses()) {
        heads.push_back({.who = mark.who, .sequence = mark.sequence, .hash = mark.hash.hex()});
    }
    return heads;
}

Backlog JournalReader::backlogAfter(std::int64_t sequence)
{
    Backlog backlog;
    std::int64_t first = 0;
    {
        Rows rows = m_backlog.run(sequence);
        if (rows.next() && rows.integer(0) > 0) {
            backlog.documents = static_cast<int>(rows.integer(0));
            first = rows.integer(1);
        }
    }
    if (backlog.documents > 0) {
        backlog.oldest = Instant{record(first)->envelope.atMs};
    }
    return backlog;
}

std::int64_t JournalReader::highestSeen()
{
    Rows rows = m_seen.run();
    return rows.next() && !rows.isNull(0) ? rows.integer(0) : 0;
}

JournalTableSource::JournalTableSource(Connection& connection, std::int64_t from)
    : m_read(connection, R"(SELECT sequence, type, business_day, hash, signature, body FROM journal
          WHERE sequence >= ?1 ORDER BY sequence LIMIT 1)")
    , m_next(from)
{
}

// One statement per record: a long verification holds no read transaction that would keep the log from shrinking.
std::optional<journal::StoredRecord> JournalTableSource::next()
{
    Rows rows = m_read.run(m_next);
    if (!rows.next()) {
        return std::nullopt;
    }
    m_next = rows.integer(0) + 1;
    journal::StoredRecord record;
    record.sequence = rows.integer(0);
    record.type = rows.text(1);
    record.businessDay = rows.text(2);
    record.hash = crypto::hex(rows.bytes(3));
    record.signature = bytesAtColumn(rows, 4);
    record.body = rows.text(5);
    return record;
}

std::int64_t exportTsv(JournalReader& reader, std::ostream& out, std::int64_t from)
{
    constexpr std::size_t kRecords = 1000;
    constexpr std::size_t kBytes = 1024 * 1024;
    std::int64_t count = 0;
    for (;;) {
        const auto records = reader.read(from, kRecords, kBytes);
        if (records.empty()) {
            return count;
        }
        for (const journal::SealedRecord& record : records) {
            out << journal::tsvLine(record);
            from = record.sequence + 1;
            ++count;
        }
    }
}

} // namespace comptoir::storage
