// SPDX-License-Identifier: Apache-2.0
#include "app/adapters/served_feeds.h"

#include "app/adapters/feed_names.h"
#include "app/adapters/feed_values.h"
#include "app/adapters/journal_values.h"
#include "app/core/storage/catalogue_file.h"

#include <fmt/format.h>

namespace comptoir::adapters {

ServedFeeds::ServedFeeds(Databases databases, std::filesystem::path folder, bool makesFiles)
    : m_databases(databases)
    , m_folder(std::move(folder))
    , m_makesFiles(makesFiles)
{
    std::filesystem::create_directories(m_folder);
}

std::string ServedFeeds::ofStore(std::string_view feed, std::string_view store)
{
    return fmt::format("{}@{}", feed, store);
}

std::string ServedFeeds::nameFor(std::string_view feed, const sync::RosterEntry& reader) const
{
    return m_makesFiles && feed == kRosterFeed ? ofStore(feed, reader.store) : std::string(feed);
}

storage::FeedDatabase& ServedFeeds::databaseOf(std::string_view feed)
{
    return feed == kCatalogueFeed ? m_databases.catalogue : m_databases.small;
}

std::optional<sync::FeedCursor> ServedFeeds::head(std::string_view feed, const sync::RosterEntry& reader)
{
    const auto head = databaseOf(feed).head(nameFor(feed, reader));
    return head ? std::optional(toSync(*head)) : std::nullopt;
}

sync::FeedAnswer ServedFeeds::delta(
    std::string_view feed, const sync::RosterEntry& reader, const sync::FeedCursor& from, std::size_t maxBytes)
{
    const std::string name = nameFor(feed, reader);
    storage::FeedDatabase& database = databaseOf(feed);
    if (database.head(name) == toStorage(from)) {
        return sync::FeedUpToDate{};
    }
    if (m_makesFiles && feed == kCatalogueFeed && database.isLongWay(name, toStorage(from))) {
        return sync::FeedNeedsSnapshot{};
    }
    const auto delta = database.delta(name, toStorage(from), maxBytes);
    if (!delta) {
        return sync::FeedNeedsSnapshot{};
    }
    return sync::FeedDelta{toSync(delta->changes), toSync(delta->to), delta->complete};
}

/// A file that takes a reader at `from` further, and from where the rest is not far; nothing when one must be made.
std::optional<storage::FeedFile> ServedFeeds::catalogueFile(const std::string& name, const storage::FeedCursor& from)
{
    storage::FeedDatabase& database = m_databases.catalogue;
    auto newest = database.file(name);
    if (newest && !m_makesFiles) {
        return newest;
    }
    const auto head = database.head(name);
    if (newest && head && newest->at.history == head->history && std::filesystem::exists(newest->path)) {
        const bool further = from.history != newest->at.history || from.offset < newest->at.offset;
        if (newest->at == *head || (further && !database.isLongWay(name, newest->at))) {
            return newest;
        }
    }
    return m_make ? std::nullopt : std::optional(database.makeFile(name, m_folder));
}

sync::FeedSnapshot ServedFeeds::snapshot(
    std::string_view feed, const sync::RosterEntry& reader, const sync::FeedCursor& from)
{
    const std::string name = nameFor(feed, reader);
    if (feed != kCatalogueFeed) {
        return sync::SnapshotRows{toSync(*m_databases.small.head(name)), toSync(m_databases.small.rows(name))};
    }
    const auto found = catalogueFile(name, toStorage(from));
    if (!found) {
        m_make();
        return sync::SnapshotNotReady{};
    }
    const storage::FeedFile& file = *found;
    return sync::SnapshotFile{
        .at = toSync(file.at),
        .path = file.path,
        .size = static_cast<std::uint64_t>(file.size),
        .sha256 = toSync(file.sha256),
    };
}

std::vector<std::string> ServedFeeds::feeds()
{
    return followedFeeds();
}

sync::FeedCursor ServedFeeds::cursor(std::string_view feed)
{
    const auto head = databaseOf(feed).head(std::string(feed));
    return head ? toSync(*head) : sync::FeedCursor{};
}

Result<void, sync::FeedRefusal> ServedFeeds::applyDelta(
    std::string_view feed, const std::vector<sync::FeedOperation>& operations, const sync::FeedCursor& to)
{
    return toSync(databaseOf(feed).mirror(std::string(feed), toStorage(operations), toStorage(to)));
}

Result<void, sync::FeedRefusal> ServedFeeds::replaceRows(
    std::string_view feed, const std::vector<sync::FeedRow>& rows, const sync::FeedCursor& to)
{
    return toSync(databaseOf(feed).mirrorRows(std::string(feed), toStorage(rows), toStorage(to)));
}

Result<void, sync::FeedRefusal> ServedFeeds::installSnapshotFile(
    std::string_view feed, const std::filesystem::path& file, const sync::FeedCursor& to)
{
    const std::filesystem::path place = m_folder / fmt::format("{}-{}-{}.db", feed, to.history, to.offset);
    std::filesystem::rename(file, place);
    databaseOf(feed).mirrorFile(std::string(feed), storage::describeFile(place, toStorage(to)));
    return {};
}

} // namespace comptoir::adapters
