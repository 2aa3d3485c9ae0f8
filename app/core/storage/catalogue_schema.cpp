// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/catalogue_schema.h"

#include "app/core/storage/migrations.h"

#include <array>

namespace comptoir::storage {

namespace {

// Bodies hold what is only read together with their row; columns hold what is searched.
constexpr std::array kTables = {
    R"(CREATE TABLE product (
           sku     TEXT PRIMARY KEY,
           model   TEXT NOT NULL,
           version INTEGER NOT NULL,
           body    TEXT NOT NULL
       ) STRICT, WITHOUT ROWID;
       CREATE TABLE barcode (
           code     TEXT PRIMARY KEY,
           sku      TEXT NOT NULL,
           quantity INTEGER NOT NULL
       ) STRICT, WITHOUT ROWID;
       CREATE TABLE model (
           id       INTEGER PRIMARY KEY,
           code     TEXT NOT NULL,
           name_fr  TEXT NOT NULL,
           name_en  TEXT NOT NULL,
           brand    TEXT NOT NULL,
           category TEXT NOT NULL,
           family   TEXT NOT NULL,
           picture  TEXT NOT NULL,
           unit     TEXT NOT NULL,
           variants INTEGER NOT NULL,
           sku      TEXT NOT NULL
       ) STRICT;
       CREATE VIRTUAL TABLE model_words USING fts5(words, content='', detail=none, columnsize=0, prefix='2 3 4 5 6 7 8',
           tokenize='unicode61 remove_diacritics 2');
       CREATE TABLE entry (
           id      INTEGER PRIMARY KEY,
           key     TEXT NOT NULL UNIQUE,
           version INTEGER NOT NULL,
           body    TEXT NOT NULL
       ) STRICT;
       CREATE TABLE catalogue_state (
           id      INTEGER PRIMARY KEY CHECK (id = 1),
           history TEXT NOT NULL,
           offset  INTEGER NOT NULL,
           digest  BLOB NOT NULL CHECK (length(digest) = 32)
       ) STRICT)",
};
static_assert(kTables.size() == kCatalogueSchema);

} // namespace

void createCatalogue(Connection& connection)
{
    migrate(connection, FileKind::Catalogue, kTables);
}

void indexModels(Connection& connection)
{
    connection.execute("CREATE INDEX product_by_model ON product (model);"
                       "CREATE UNIQUE INDEX model_by_code ON model (code);"
                       "CREATE INDEX model_by_family ON model (family, name_fr)");
}

FeedCursor readCatalogueCursor(Connection& connection)
{
    Statement read(connection, "SELECT history, offset, digest FROM catalogue_state");
    Rows rows = read.run();
    if (!rows.next()) {
        return {};
    }
    return {
        .history = rows.text(0),
        .offset = rows.integer(1),
        .digest = crypto::Hash::fromBytes(rows.bytes(2).first<crypto::Hash::kSize>()),
    };
}

void writeCatalogueCursor(Connection& connection, const FeedCursor& cursor)
{
    Statement write(
        connection, "INSERT OR REPLACE INTO catalogue_state (id, history, offset, digest) VALUES (1, ?, ?, ?)");
    write.execute(cursor.history, cursor.offset, Blob::of(cursor.digest.bytes()));
}

} // namespace comptoir::storage
