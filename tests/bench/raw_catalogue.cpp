// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/raw_catalogue.h"

#include "app/core/storage/search_words.h"

#include <sqlite3.h>

#include <fcntl.h>
#include <unistd.h>

#include <memory>
#include <stdexcept>

namespace comptoir::bench {

namespace {

struct Finalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

Statement prepare(RawDatabase& database, const char* sql)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database.handle(), sql, -1, &statement, nullptr) != SQLITE_OK) {
        throw std::runtime_error(sqlite3_errmsg(database.handle()));
    }
    return Statement(statement);
}

std::string text(sqlite3_stmt* row, int column)
{
    return reinterpret_cast<const char*>(sqlite3_column_text(row, column));
}

void bindText(sqlite3_stmt* statement, int index, const std::string& value)
{
    sqlite3_bind_text(statement, index, value.c_str(), -1, SQLITE_TRANSIENT);
}

/// The words each model is found by, made before the clock starts: SQLite alone would not know them.
void prepareWords(RawDatabase& database)
{
    database.run("CREATE TEMP TABLE word (id INTEGER PRIMARY KEY, text TEXT)");
    const Statement read = prepare(
        database, R"(SELECT id, name_fr || ' ' || name_en || ' ' || brand || ' ' || (SELECT group_concat(sku, ' ')
            FROM made.product WHERE product.model = made.model.code), family FROM made.model)");
    const Statement write = prepare(database, "INSERT INTO temp.word VALUES (?1, ?2)");
    database.run("BEGIN");
    while (sqlite3_step(read.get()) == SQLITE_ROW) {
        std::string words;
        for (const std::string& word : storage::searchWords(text(read.get(), 1))) {
            words += word + ' ';
        }
        words += storage::familyWord(text(read.get(), 2));
        sqlite3_bind_int64(write.get(), 1, sqlite3_column_int64(read.get(), 0));
        bindText(write.get(), 2, words);
        sqlite3_step(write.get());
        sqlite3_reset(write.get());
    }
    database.run("COMMIT");
}

void sync(const std::filesystem::path& file)
{
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    ::fsync(descriptor);
    ::close(descriptor);
}

} // namespace

RawDatabase::RawDatabase(const std::filesystem::path& file, Open how)
{
    const int flags = how == Open::Reading ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    if (sqlite3_open_v2(file.c_str(), &m_handle, flags | SQLITE_OPEN_URI, nullptr) != SQLITE_OK) {
        throw std::runtime_error("SQLite cannot open " + file.native());
    }
}

RawDatabase::~RawDatabase()
{
    sqlite3_close(m_handle);
}

void RawDatabase::run(const std::string& sql)
{
    if (sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        throw std::runtime_error(sql + ": " + sqlite3_errmsg(m_handle));
    }
}

std::int64_t RawDatabase::integer(const char* sql)
{
    const Statement statement = prepare(*this, sql);
    return sqlite3_step(statement.get()) == SQLITE_ROW ? sqlite3_column_int64(statement.get(), 0) : 0;
}

double rawCatalogueFile(const std::filesystem::path& made, const std::filesystem::path& folder, Time time)
{
    const auto file = folder / "raw.db";
    std::filesystem::remove(file);
    RawDatabase raw(file);
    raw.run("PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF; PRAGMA cache_size=-131072; PRAGMA temp_store=MEMORY");
    raw.run("ATTACH '" + made.string() + "' AS made");
    raw.run("CREATE TABLE product (sku TEXT PRIMARY KEY, model TEXT NOT NULL, version INTEGER NOT NULL, body TEXT NOT "
            "NULL) WITHOUT ROWID; CREATE TABLE barcode (code TEXT PRIMARY KEY, sku TEXT, quantity INTEGER) WITHOUT "
            "ROWID; CREATE TABLE model AS SELECT * FROM made.model WHERE 0;"
            "CREATE VIRTUAL TABLE words USING fts5(text, content='', detail=none, columnsize=0,"
            " prefix='2 3 4 5 6 7 8', tokenize='unicode61 remove_diacritics 2')");
    prepareWords(raw);
    const double taken = microseconds(time, [&] {
        raw.run("BEGIN; INSERT INTO product SELECT * FROM made.product; INSERT INTO barcode SELECT * FROM made.barcode;"
                "CREATE INDEX product_by_model ON product (model); INSERT INTO model SELECT * FROM made.model;"
                "INSERT INTO words (rowid, text) SELECT id, text FROM temp.word;"
                "CREATE UNIQUE INDEX model_by_code ON model (code);"
                "CREATE INDEX model_by_family ON model (family, name_fr);"
                "INSERT INTO words (words) VALUES ('optimize'); COMMIT");
        sync(file);
    });
    std::filesystem::remove(file);
    return taken;
}

double rawFeedRows(const std::filesystem::path& feeds, const std::filesystem::path& folder, Time time)
{
    const auto file = folder / "raw.db";
    std::filesystem::remove(file);
    double taken = 0;
    {
        RawDatabase raw(file);
        raw.run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL");
        raw.run("ATTACH 'file:" + feeds.string() + "?mode=ro' AS hq");
        raw.run("CREATE TABLE feed_row (feed TEXT, key TEXT, version INTEGER, offset INTEGER, deleted INTEGER,"
                " body TEXT, PRIMARY KEY (feed, key)) WITHOUT ROWID;"
                "CREATE INDEX feed_row_by_offset ON feed_row (feed, offset)");
        taken = microseconds(time,
            [&] { raw.run("INSERT INTO feed_row SELECT feed, key, version, offset, deleted, body FROM hq.feed_row"); });
    }
    std::filesystem::remove(file);
    return taken;
}

Samples rawLookups(const std::filesystem::path& made, const std::vector<std::string>& codes, Time time)
{
    RawDatabase raw(made);
    const Statement code = prepare(raw, "SELECT sku, quantity FROM barcode WHERE code = ?1");
    const Statement product = prepare(raw, "SELECT body FROM product WHERE sku = ?1");
    return repeated("raw", static_cast<int>(codes.size()), time, [&](int round) {
        bindText(code.get(), 1, "0" + codes[static_cast<std::size_t>(round)]);
        if (sqlite3_step(code.get()) == SQLITE_ROW) {
            bindText(product.get(), 1, text(code.get(), 0));
            sqlite3_step(product.get());
            sqlite3_reset(product.get());
        }
        sqlite3_reset(code.get());
    });
}

} // namespace comptoir::bench
