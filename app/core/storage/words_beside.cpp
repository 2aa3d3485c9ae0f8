// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/words_beside.h"

#include "app/core/base/check.h"
#include "app/core/storage/catalogue_schema.h"

#include <sqlite3.h>

namespace comptoir::storage {

namespace {

// How much the index holds before it writes a part of itself, which is merged with the others later: of the words of a
// million articles nearly all. Its usual size serves the few changes of a till.
constexpr std::int64_t kHeldAtOnce = std::int64_t{16} * 1024 * 1024;
constexpr std::int64_t kHeldUsually = std::int64_t{1024} * 1024;

Connection& withTables(Connection& connection)
{
    createCatalogue(connection);
    return connection;
}

void hold(Connection& connection, std::int64_t bytes)
{
    Statement(connection, "INSERT INTO model_words (model_words, rank) VALUES ('hashsize', ?1)").execute(bytes);
}

/// The tables an index keeps itself in are SQLite's own: it lets them be written only while this lives.
class Unlocked {
public:
    explicit Unlocked(Connection& connection)
        : m_connection(connection)
    {
        defend(0);
    }
    ~Unlocked() { defend(1); }
    Unlocked(const Unlocked&) = delete;
    Unlocked& operator=(const Unlocked&) = delete;

private:
    void defend(int wanted)
    {
        check(sqlite3_db_config(m_connection.handle(), SQLITE_DBCONFIG_DEFENSIVE, wanted, nullptr) == SQLITE_OK,
            "SQLite sets its own options");
    }

    Connection& m_connection;
};

} // namespace

WordsBeside::WordsBeside()
    : m_connection(":memory:", Access::Bulk)
    , m_put(withTables(m_connection), "INSERT INTO model_words (rowid, words) VALUES (?1, ?2)")
{
    hold(m_connection, kHeldAtOnce);
    m_connection.execute("BEGIN");
}

void WordsBeside::put(std::int64_t id, std::string_view words)
{
    m_put.execute(id, words);
}

void WordsBeside::finish()
{
    m_connection.execute("INSERT INTO model_words (model_words) VALUES ('optimize')");
    hold(m_connection, kHeldUsually);
    m_connection.execute("COMMIT");
}

void WordsBeside::moveInto(Connection& catalogue)
{
    // As VACUUM does it: the index is what stands in its tables.
    const Unlocked unlocked(catalogue);
    catalogue.execute("DELETE FROM model_words_data; DELETE FROM model_words_idx; DELETE FROM model_words_config");
    Statement data(catalogue, "INSERT INTO model_words_data (id, block) VALUES (?1, ?2)");
    Statement blocks(m_connection, "SELECT id, block FROM model_words_data ORDER BY id");
    for (Rows rows = blocks.run(); rows.next();) {
        data.execute(rows.integer(0), Blob{rows.view(1)});
    }
    Statement index(catalogue, "INSERT INTO model_words_idx (segid, term, pgno) VALUES (?1, ?2, ?3)");
    Statement terms(m_connection, "SELECT segid, term, pgno FROM model_words_idx ORDER BY segid, term");
    for (Rows rows = terms.run(); rows.next();) {
        index.execute(rows.integer(0), Blob{rows.view(1)}, rows.integer(2));
    }
    Statement option(catalogue, "INSERT INTO model_words_config (k, v) VALUES (?1, ?2)");
    Statement options(m_connection, "SELECT k, v FROM model_words_config ORDER BY k");
    for (Rows rows = options.run(); rows.next();) {
        option.execute(rows.view(0), rows.integer(1));
    }
}

} // namespace comptoir::storage
