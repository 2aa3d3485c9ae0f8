// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/till_rebuild.h"

#include "app/core/storage/journal_reader.h"
#include "app/core/storage/table_digest.h"
#include "app/core/storage/till_projections.h"

#include <map>

namespace comptoir::storage {

namespace {

std::map<std::string, crypto::Hash> digests(Connection& connection)
{
    std::map<std::string, crypto::Hash> found;
    for (const std::string& table : TillProjections::tables()) {
        found.emplace(table, tableDigest(connection, table));
    }
    return found;
}

std::int64_t replayAll(Connection& connection, TillProjections& projections)
{
    std::int64_t records = 0;
    Statement statement(connection, "SELECT sequence, hash, body FROM journal ORDER BY sequence");
    for (Rows rows = statement.run(); rows.next(); ++records) {
        const auto record = journal::readRecord(rows.view(2));
        if (!record || record->hash.hex() != crypto::hex(rows.bytes(1))) {
            throw StorageError("journal record " + std::to_string(rows.integer(0)) + " is damaged");
        }
        projections.apply(*record);
    }
    return records;
}

} // namespace

RebuildReport rebuildTill(TillDatabase& till)
{
    Connection& connection = till.connection();
    Transaction transaction = till.begin();
    const auto before = digests(connection);
    TillProjections projections(connection);
    projections.clear();
    RebuildReport report;
    report.records = replayAll(connection, projections);
    const auto after = digests(connection);
    for (const std::string& table : TillProjections::tables()) {
        if (before.at(table) != after.at(table)) {
            report.mended.push_back(table);
        }
    }
    transaction.commit();
    return report;
}

} // namespace comptoir::storage
