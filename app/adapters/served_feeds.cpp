// SPDX-License-Identifier: Apache-2.0
#include "app/adapters/served_feeds.h"

#include "app/adapters/feed_names.h"
#include "app/adapters/feed_values.h"
#include "app/adapters/journal_values.h"
#include "app/core/storage/catalogue_file.h"

#include <fmt/format.h>

namespace comptoir::adapters {

ServedFeeds::ServedFeeds(storage::FeedDatabase& database, std::filesystem::path folder, bool makesFiles)
    : m_database(database)
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

std::optional<sync::FeedCursor> ServedFeeds::head(std::string_view feed, const sync::RosterEntry& reader)
{
    const auto head = m_database.head(nameFor(feed, reader));
    return head ? std::optional(toSync(*head)) : std::nullopt;
}

sync::FeedAnswer ServedFeeds::delta(
    std::string_view feed, const sync::RosterEntry& reader, const sync::FeedCursor& from, std::size_t maxBytes)
{
    const std::string name = nameFor(feed, reader);
    if (m_database.head(name) == toStorage(from)) {
        return sync::FeedUpToDate{};
    }
    if (m_makesFiles && feed == kCatalogueFeed && m_database.isLongWay(name, toStorage(from))) {
        return sync::FeedNeedsSnapshot{};
    }
    const auto delta = m_database.delta(name, toStorage(from), maxBytes);
    if (!delta) {
        return sync::FeedNeedsSnapshot{};
    }
    return sync::FeedDelta{toSync(delta->changes), toSync(delta->to), delta->complete};
}

sync::FeedSnapshot ServedFeeds::snapshot(std::string_view feed, const sync::RosterEntry& reader)
{
    const std::string name = nameFor(feed, reader);
    if (feed != kCatalogueFeed) {
        return sync::SnapshotRows{toSync(*m_database.head(name)), toSync(m_database.rows(name))};
    }
    const auto received = m_makesFiles ? std::nullopt : m_database.file(name);
    const storage::FeedFile file = received ? *received : m_database.makeFile(name, m_folder);
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
    const auto head = m_database.head(std::string(feed));
    return head ? toSync(*head) : sync::FeedCursor{};
}

Result<void, sync::FeedRefusal> ServedFeeds::applyDelta(
    std::string_view feed, const std::vector<sync::FeedOperation>& operations, const sync::FeedCursor& to)
{
    return toSync(m_database.mirror(std::string(feed), toStorage(operations), toStorage(to)));
}

Result<void, sync::FeedRefusal> ServedFeeds::replaceRows(
    std::string_view feed, const std::vector<sync::FeedRow>& rows, const sync::FeedCursor& to)
{
    return toSync(m_database.mirrorRows(std::string(feed), toStorage(rows), toStorage(to)));
}

Result<void, sync::FeedRefusal> ServedFeeds::installSnapshotFile(
    std::string_view feed, const std::filesystem::path& file, const sync::FeedCursor& to)
{
    const std::filesystem::path place = m_folder / fmt::format("{}-{}-{}.db", feed, to.history, to.offset);
    std::filesystem::rename(file, place);
    m_database.mirrorFile(std::string(feed), storage::describeFile(place, toStorage(to)));
    return {};
}

} // namespace comptoir::adapters
