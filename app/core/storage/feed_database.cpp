// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/feed_database.h"

#include "app/core/base/check.h"
#include "app/core/base/uuid.h"
#include "app/core/storage/feed_schema.h"
#include "app/core/storage/feed_tables.h"
#include "app/core/storage/migrations.h"
#include "app/core/storage/transaction.h"

#include <fmt/format.h>

#include <sqlite3.h>

#include <array>

namespace comptoir::storage {

namespace {

constexpr std::array kMigrations = {kFeedSchema};

// More changes than this are sooner there with a file.
constexpr std::int64_t kSensibleDelta = 20'000;

/// What several statements read is of one commit, whatever another connection commits meanwhile.
class OneView {
public:
    explicit OneView(Connection& connection)
        : m_connection(connection)
    {
        m_connection.execute("BEGIN");
    }
    ~OneView()
    {
        // It wrote nothing: that it ends is all there is to it.
        static_cast<void>(sqlite3_exec(m_connection.handle(), "COMMIT", nullptr, nullptr, nullptr));
    }
    OneView(const OneView&) = delete;
    OneView& operator=(const OneView&) = delete;

private:
    Connection& m_connection;
};

} // namespace

struct FeedDatabase::Open {
    Open(const std::filesystem::path& file, const Clock& openedClock, Random& openedRandom)
        : connection(file, Access::ReadWrite)
        , clock(openedClock)
        , random(openedRandom)
    {
        migrate(connection, FileKind::Feeds, kMigrations);
        tables.emplace(connection);
        readFile.emplace(
            connection, "SELECT path, history, offset, digest, size, sha256 FROM feed_file WHERE feed = ?1");
        writeFile.emplace(connection, R"(INSERT OR REPLACE INTO feed_file
            (feed, path, history, offset, digest, size, sha256) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))");
    }

    /// The last part of a time-ordered id: random enough to tell two histories of a feed apart, and short in names.
    std::string newHistory() const
    {
        constexpr std::size_t kLastPart = 24;
        return Uuid::timeOrdered(clock.now(), random).text().substr(kLastPart);
    }

    void keepFile(const std::string& feed, const FeedFile& file)
    {
        writeFile->execute(feed, file.path.string(), file.at.history, file.at.offset, Blob::of(file.at.digest.bytes()),
            file.size, Blob::of(file.sha256.bytes()));
    }

    Connection connection;
    const Clock& clock;
    Random& random;
    std::optional<FeedTables> tables;
    std::optional<Statement> readFile;
    std::optional<Statement> writeFile;
};

FeedDatabase::FeedDatabase(const std::filesystem::path& file, const Clock& clock, Random& random)
    : m_open(std::make_unique<Open>(file, clock, random))
{
}

FeedDatabase::~FeedDatabase() = default;

std::vector<std::string> FeedDatabase::feeds()
{
    return m_open->tables->feeds();
}

std::optional<FeedCursor> FeedDatabase::head(const std::string& feed)
{
    return m_open->tables->cursor(feed);
}

std::unique_ptr<FeedEdit> FeedDatabase::beginEdit(const std::string& feed)
{
    return std::make_unique<FeedEdit>(m_open->connection, *m_open->tables, feed, m_open->newHistory());
}

std::int64_t FeedDatabase::edit(const std::string& feed, std::span<const FeedChange> changes)
{
    const auto edit = beginEdit(feed);
    for (const FeedChange& change : changes) {
        edit->put(change);
    }
    return edit->commit();
}

Result<void, FeedRefusal> FeedDatabase::mirror(
    const std::string& feed, std::span<const FeedChange> changes, const FeedCursor& to)
{
    const auto base = baseFile(feed);
    if (base != nullptr) {
        m_open->tables->setElsewhere([&](const std::string& key) { return base->row(key); });
    } else {
        m_open->tables->setElsewhere({});
    }
    Transaction transaction(m_open->connection);
    auto applied = m_open->tables->apply(feed, changes, to);
    m_open->tables->setElsewhere({});
    if (applied) {
        transaction.commit();
    }
    return applied;
}

Result<void, FeedRefusal> FeedDatabase::mirrorRows(
    const std::string& feed, std::span<const FeedRow> rows, const FeedCursor& to)
{
    Transaction transaction(m_open->connection);
    auto replaced = m_open->tables->replace(feed, rows, to);
    if (replaced) {
        transaction.commit();
    }
    return replaced;
}

void FeedDatabase::mirrorFile(const std::string& feed, const FeedFile& file)
{
    Transaction transaction(m_open->connection);
    m_open->tables->clear(feed);
    m_open->tables->setCursor(feed, file.at, file.at.offset);
    m_open->keepFile(feed, file);
    transaction.commit();
}

/// The rows of a feed that started at a file are in that file; null when they are all here.
std::unique_ptr<CatalogueFileRows> FeedDatabase::baseFile(const std::string& feed)
{
    const auto newest = file(feed);
    const bool startsThere = newest && m_open->tables->base(feed) == newest->at.offset && newest->at.offset > 0;
    return startsThere ? std::make_unique<CatalogueFileRows>(newest->path) : nullptr;
}

std::optional<FeedDelta> FeedDatabase::delta(const std::string& feed, const FeedCursor& from, std::size_t maxBytes)
{
    const OneView view(m_open->connection);
    FeedTables& tables = *m_open->tables;
    const auto head = tables.cursor(feed);
    if (!head || from.history != head->history || from.offset > head->offset || from.offset < tables.base(feed)) {
        return std::nullopt;
    }
    // Between the parts of one change the digest is not known yet and comes as zeros.
    const auto known = tables.digestAt(feed, from.offset);
    if (known && !from.digest.isZero() && from.digest != *known) {
        return std::nullopt;
    }
    const auto newest = file(feed);
    if (newest && newest->at.offset > from.offset && isLongWay(feed, from)) {
        return std::nullopt;
    }
    FeedDelta delta{.changes = {}, .to = *head, .complete = true};
    std::int64_t last = from.offset;
    for (FeedTables::Changed& changed : tables.changedSince(feed, from.offset, maxBytes)) {
        last = changed.offset;
        delta.changes.push_back(std::move(changed.change));
    }
    if (!delta.changes.empty() && tables.moreSince(feed, last, 0)) {
        delta.to = {.history = head->history, .offset = last, .digest = {}};
        delta.complete = false;
    }
    return delta;
}

bool FeedDatabase::isLongWay(const std::string& feed, const FeedCursor& from)
{
    return m_open->tables->moreSince(feed, from.offset, kSensibleDelta);
}

std::vector<FeedRow> FeedDatabase::rows(const std::string& feed)
{
    constexpr std::int64_t kAll = -1;
    return m_open->tables->rows(feed, {}, kAll);
}

std::optional<FeedRow> FeedDatabase::row(const std::string& feed, const std::string& key)
{
    return m_open->tables->row(feed, key);
}

std::int64_t FeedDatabase::rowCount(const std::string& feed)
{
    return m_open->tables->count(feed);
}

std::vector<FeedRow> FeedDatabase::rowsOf(const std::string& feed, std::string_view kind)
{
    return m_open->tables->rowsOf(feed, kind);
}

std::optional<FeedFile> FeedDatabase::file(const std::string& feed)
{
    Rows rows = m_open->readFile->run(feed);
    if (!rows.next()) {
        return std::nullopt;
    }
    const auto hash = [&](int column) { return crypto::Hash::fromBytes(rows.bytes(column).first<32>()); };
    return FeedFile{
        .path = rows.text(0),
        .at = {.history = rows.text(1), .offset = rows.integer(2), .digest = hash(3)},
        .size = rows.integer(4),
        .sha256 = hash(5),
    };
}

FeedFile FeedDatabase::makeFile(const std::string& feed, const std::filesystem::path& folder)
{
    const auto before = file(feed);
    if (before && before->at == head(feed) && std::filesystem::exists(before->path)) {
        return *before;
    }
    FeedFile made = makeCatalogueFile(m_open->connection.path(), feed, folder);
    m_open->keepFile(feed, made);
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        const auto name = entry.path().filename();
        const bool kept = name == made.path.filename() || (before && name == before->path.filename());
        if (!kept && name.string().starts_with(feed + '-') && name.extension() == ".snapshot") {
            std::filesystem::remove(entry.path());
        }
    }
    return made;
}

void FeedDatabase::adopt(const std::filesystem::path& older, const std::string& feed)
{
    Connection& connection = m_open->connection;
    Statement(connection, "ATTACH ?1 AS older").execute(older.string());
    {
        Transaction transaction(connection);
        for (const std::string_view table : {"feed_row", "feed_digest", "feed_file", "feed"}) {
            const std::string_view key = table == "feed" ? "name" : "feed";
            Statement(
                connection, fmt::format("INSERT INTO main.{0} SELECT * FROM older.{0} WHERE {1} = ?1", table, key))
                .execute(feed);
            Statement(connection, fmt::format("DELETE FROM older.{} WHERE {} = ?1", table, key)).execute(feed);
        }
        transaction.commit();
    }
    connection.execute("DETACH older");
}

void FeedDatabase::idle()
{
    m_open->connection.checkpoint();
}

} // namespace comptoir::storage
