// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/reference_reader.h"

#include "app/core/storage/feed_codec.h"
#include "app/core/storage/feed_key.h"
#include "app/core/storage/feed_tables.h"
#include "app/core/storage/migrations.h"
#include "app/core/storage/reference_schema.h"

#include <algorithm>

namespace comptoir::storage {

struct ReferenceReader::Open {
    explicit Open(const std::filesystem::path& file)
        : connection(file, Access::ReadOnly)
        , tables(connection)
        , dataVersion(connection, "PRAGMA data_version")
        , rowsOfKind(connection, R"(SELECT body FROM feed_row
              WHERE key >= ?1 || '/' AND key < ?1 || '0' AND deleted = 0 ORDER BY key)")
        , rowOfKey(connection, "SELECT body FROM feed_row WHERE key = ?1 AND deleted = 0")
    {
        checkSchema(connection, FileKind::Reference, kReferenceMigrations.size());
    }

    template <class Decode>
    auto all(std::string_view kind, Decode decode)
    {
        std::vector<std::remove_cvref_t<decltype(*decode(std::string_view()))>> values;
        for (Rows rows = rowsOfKind.run(kind); rows.next();) {
            // A row this version cannot read is as good as absent; the feed tells its version apart.
            if (auto value = decode(rows.view(0))) {
                values.push_back(std::move(*value));
            }
        }
        return values;
    }

    template <class Decode>
    auto one(const std::string& key, Decode decode)
        -> std::optional<std::remove_cvref_t<decltype(*decode(std::string_view()))>>
    {
        Rows rows = rowOfKey.run(key);
        if (!rows.next()) {
            return std::nullopt;
        }
        auto value = decode(rows.view(0));
        return value ? std::optional(std::move(*value)) : std::nullopt;
    }

    Connection connection;
    FeedTables tables;
    Statement dataVersion;
    Statement rowsOfKind;
    Statement rowOfKey;
};

ReferenceReader::ReferenceReader(std::filesystem::path file)
    : m_file(std::move(file))
{
}

ReferenceReader::~ReferenceReader() = default;

// The sync thread makes the file; until it has, there is nothing to read.
ReferenceReader::Open* ReferenceReader::current()
{
    if (m_open == nullptr && std::filesystem::exists(m_file)) {
        Connection probe(m_file, Access::ReadOnly);
        if (probe.integer("PRAGMA user_version") == static_cast<std::int64_t>(kReferenceMigrations.size())) {
            m_open = std::make_unique<Open>(m_file);
        }
    }
    return m_open.get();
}

std::int64_t ReferenceReader::version()
{
    Open* open = current();
    if (open == nullptr) {
        return 0;
    }
    Rows rows = open->dataVersion.run();
    rows.next();
    return rows.integer(0);
}

std::optional<Store> ReferenceReader::store()
{
    Open* open = current();
    auto stores = open == nullptr ? std::vector<Store>() : open->all(kStoreRow, decodeStore);
    return stores.empty() ? std::nullopt : std::optional(std::move(stores.front()));
}

std::vector<Operator> ReferenceReader::operators()
{
    Open* open = current();
    auto people = open == nullptr ? std::vector<Operator>() : open->all(kOperatorRow, decodeOperator);
    std::erase_if(people, [](const Operator& person) { return !person.active; });
    std::stable_sort(
        people.begin(), people.end(), [](const Operator& a, const Operator& b) { return a.firstName < b.firstName; });
    return people;
}

std::optional<Operator> ReferenceReader::findOperator(const std::string& code)
{
    Open* open = current();
    return open == nullptr ? std::nullopt : open->one(feedKey(kOperatorRow, {code}), decodeOperator);
}

std::optional<Role> ReferenceReader::role(const std::string& code)
{
    Open* open = current();
    return open == nullptr ? std::nullopt : open->one(feedKey(kRoleRow, {code}), decodeRole);
}

std::optional<FeedCursor> ReferenceReader::cursor(const std::string& feed)
{
    Open* open = current();
    return open == nullptr ? std::nullopt : open->tables.cursor(feed);
}

std::vector<FeedRow> ReferenceReader::rows(const std::string& feed)
{
    constexpr std::int64_t kAll = -1;
    Open* open = current();
    return open == nullptr ? std::vector<FeedRow>() : open->tables.rows(feed, {}, kAll);
}

} // namespace comptoir::storage
