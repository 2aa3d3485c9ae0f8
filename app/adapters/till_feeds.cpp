// SPDX-License-Identifier: Apache-2.0
#include "app/adapters/till_feeds.h"

#include "app/adapters/device_identity.h"
#include "app/adapters/feed_names.h"
#include "app/adapters/feed_values.h"

namespace comptoir::adapters {

TillFeeds::TillFeeds(const std::filesystem::path& folder)
    : m_catalogue(folder)
    , m_reference(folder / "reference.db", storage::PinSeal(ownSecret(folder, m_random), m_random))
{
}

std::vector<std::string> TillFeeds::feeds()
{
    return followedFeeds();
}

sync::FeedCursor TillFeeds::cursor(std::string_view feed)
{
    return toSync(feed == kCatalogueFeed ? m_catalogue.cursor() : m_reference.cursor(std::string(feed)));
}

Result<void, sync::FeedRefusal> TillFeeds::applyDelta(
    std::string_view feed, const std::vector<sync::FeedOperation>& operations, const sync::FeedCursor& to)
{
    const std::vector<storage::FeedChange> changes = toStorage(operations);
    if (feed == kCatalogueFeed) {
        return toSync(m_catalogue.apply(changes, toStorage(to)));
    }
    return toSync(m_reference.apply(std::string(feed), changes, toStorage(to)));
}

Result<void, sync::FeedRefusal> TillFeeds::replaceRows(
    std::string_view feed, const std::vector<sync::FeedRow>& rows, const sync::FeedCursor& to)
{
    if (feed == kCatalogueFeed) {
        return unexpected(sync::FeedRefusal::Unreadable); // the catalogue comes as a file
    }
    return toSync(m_reference.replace(std::string(feed), toStorage(rows), toStorage(to)));
}

Result<void, sync::FeedRefusal> TillFeeds::installSnapshotFile(
    std::string_view feed, const std::filesystem::path& file, const sync::FeedCursor& to)
{
    if (feed != kCatalogueFeed) {
        return unexpected(sync::FeedRefusal::Unreadable);
    }
    return toSync(m_catalogue.install(file, toStorage(to)));
}

} // namespace comptoir::adapters
