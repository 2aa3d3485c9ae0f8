// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/table_digest.h"

namespace comptoir::storage {

namespace {

/// Two columns: the primary key and the whole row, as SQL values.
Statement rowsInOrder(Connection& connection, const std::string& table)
{
    std::string key;
    std::string order;
    std::string all;
    Statement columns(connection, R"(SELECT name, pk FROM pragma_table_info(?1) ORDER BY pk = 0, pk, cid)");
    for (Rows rows = columns.run(table); rows.next();) {
        const std::string name = "\"" + rows.text(0) + "\"";
        all += (all.empty() ? "quote(" : " || ',' || quote(") + name + ")";
        if (rows.integer(1) > 0) {
            key += (key.empty() ? "quote(" : " || ',' || quote(") + name + ")";
            order += (order.empty() ? "" : ", ") + name;
        }
    }
    if (order.empty()) {
        throw StorageError("the table " + table + " is not there or has no primary key");
    }
    return {connection, "SELECT " + key + ", " + all + " FROM " + table + " ORDER BY " + order};
}

std::int64_t countOf(Connection& connection, const std::string& table)
{
    return connection.integer(("SELECT count(*) FROM " + table).c_str());
}

} // namespace

crypto::Hash tableDigest(Connection& connection, const std::string& table)
{
    // A chain of hashes: each covers the one before and a row, so nothing is held in memory.
    crypto::Hash digest;
    Statement statement = rowsInOrder(connection, table);
    for (Rows rows = statement.run(); rows.next();) {
        digest = crypto::sha256(digest.hex() + rows.text(1));
    }
    return digest;
}

std::optional<TableDifference> compareTable(Connection& found, Connection& expected, const std::string& table)
{
    Statement foundStatement = rowsInOrder(found, table);
    Statement expectedStatement = rowsInOrder(expected, table);
    Rows one = foundStatement.run();
    Rows other = expectedStatement.run();
    for (;;) {
        const bool inOne = one.next();
        const bool inOther = other.next();
        if (!inOne && !inOther) {
            return std::nullopt;
        }
        if (!inOne || !inOther || one.view(1) != other.view(1)) {
            return TableDifference{
                .row = inOne ? one.text(0) : other.text(0),
                .found = countOf(found, table),
                .expected = countOf(expected, table),
            };
        }
    }
}

} // namespace comptoir::storage
