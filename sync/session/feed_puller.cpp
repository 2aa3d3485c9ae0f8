// SPDX-License-Identifier: Apache-2.0
#include "sync/session/feed_puller.h"

#include "sync/session/translate.h"
#include "sync/wire/codec.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <utility>

namespace comptoir::sync {

namespace {

constexpr std::uint32_t kDeltaBytes = 96 * 1024;
constexpr std::size_t kStagedBytes = 64 * 1024 * 1024; // a longer checkpoint comes as a snapshot

std::string_view words(FeedRefusal why)
{
    switch (why) {
    case FeedRefusal::DigestDiffers:
        return "the digest differs after applying";
    case FeedRefusal::Unreadable:
        return "not readable by this version";
    }
    return "";
}

} // namespace

FeedPuller::FeedPuller(const Clock& clock, Timing timing, std::filesystem::path stagingFolder, FeedSink& sink,
    UplinkObserver& observer, Send send)
    : m_clock(clock)
    , m_timing(timing)
    , m_stagingFolder(std::move(stagingFolder))
    , m_sink(sink)
    , m_observer(observer)
    , m_send(std::move(send))
{
    for (std::string& name : m_sink.feeds()) {
        m_feeds.emplace_back().name = std::move(name);
    }
}

FeedPuller::~FeedPuller() = default;

void FeedPuller::describe(pb::Hello& hello)
{
    lost();
    for (const Feed& feed : m_feeds) {
        *hello.add_feeds() = toWire(feed.name, m_sink.cursor(feed.name));
    }
}

void FeedPuller::opened(const pb::Welcome& welcome)
{
    m_open = true;
    for (const pb::FeedState& state : welcome.feeds()) {
        if (Feed* const feed = find(state.feed())) {
            feed->served = true;
        }
    }
    for (Feed& feed : m_feeds) {
        if (feed.served) {
            askFromTheCursor(feed);
        }
    }
}

void FeedPuller::lost()
{
    m_open = false;
    for (Feed& feed : m_feeds) {
        feed.served = false;
        feed.asked = false;
        if (feed.download) {
            feed.download->lost();
        }
    }
}

void FeedPuller::tick()
{
    if (!m_open) {
        return;
    }
    const std::int64_t now = m_clock.uptimeMs();
    for (Feed& feed : m_feeds) {
        if (feed.served && now - feed.movedAt >= m_timing.feedPoll.count()) {
            askFromTheCursor(feed);
        }
        if (feed.download) {
            askForChunks(feed);
        }
    }
}

void FeedPuller::notified(const pb::Notify& notify)
{
    Feed* const feed = find(notify.feed());
    if (feed == nullptr || !m_open) {
        return;
    }
    feed->served = true;
    if (feed->asked) {
        feed->rang = true;
    } else if (!feed->download) {
        askFromTheCursor(*feed);
    }
}

void FeedPuller::delta(pb::Delta delta)
{
    Feed* const feed = find(delta.feed());
    if (feed == nullptr || !feed->asked) {
        return;
    }
    feed->asked = false;
    if (delta.history() != feed->at.history || delta.from() != feed->at.offset) {
        askFromTheCursor(*feed);
        return;
    }
    for (pb::Operation& operation : *delta.mutable_operations()) {
        feed->stagedBytes += operation.ByteSizeLong();
        feed->staged.push_back(fromWire(std::move(operation)));
    }
    feed->at.offset = delta.to();
    feed->at.digest = hashOf(delta.digest());
    if (delta.checkpoint()) {
        apply(*feed);
    } else {
        ask(*feed, feed->stagedBytes > kStagedBytes);
    }
}

void FeedPuller::upToDate(const pb::UpToDate& answer)
{
    Feed* const feed = find(answer.feed());
    if (feed == nullptr) {
        return;
    }
    feed->asked = false;
    feed->download.reset();
    if (std::exchange(feed->rang, false)) {
        askFromTheCursor(*feed);
    }
}

void FeedPuller::offered(const pb::SnapshotOffer& offer)
{
    Feed* const feed = find(offer.feed());
    if (feed == nullptr || !feed->asked) {
        return;
    }
    feed->asked = false;
    if (!feed->download || feed->download->offer().sha256() != offer.sha256()) {
        feed->download.reset();
        feed->download = std::make_unique<SnapshotDownload>(m_stagingFolder, offer);
    }
    askForChunks(*feed);
}

void FeedPuller::chunk(const pb::Chunk& chunk)
{
    for (Feed& feed : m_feeds) {
        if (feed.download && feed.download->offer().sha256() == chunk.sha256()) {
            feed.movedAt = m_clock.uptimeMs();
            feed.download->store(chunk.index(), chunk.content());
            askForChunks(feed);
            return;
        }
    }
}

FeedPuller::Feed* FeedPuller::find(const std::string& name)
{
    const auto found =
        std::find_if(m_feeds.begin(), m_feeds.end(), [&](const Feed& feed) { return feed.name == name; });
    return found == m_feeds.end() ? nullptr : &*found;
}

void FeedPuller::ask(Feed& feed, bool snapshot)
{
    pb::Fetch fetch;
    fetch.set_feed(feed.name);
    fetch.set_history(feed.at.history);
    fetch.set_offset(feed.at.offset);
    fetch.set_digest(bytesOf(feed.at.digest));
    fetch.set_max_bytes(kDeltaBytes);
    fetch.set_snapshot(snapshot);
    feed.movedAt = m_clock.uptimeMs();
    feed.asked = m_send(Channel::Control, fetch);
}

void FeedPuller::askFromTheCursor(Feed& feed)
{
    feed.at = m_sink.cursor(feed.name);
    feed.staged.clear();
    feed.stagedBytes = 0;
    feed.rang = false;
    ask(feed);
}

void FeedPuller::apply(Feed& feed)
{
    const auto applied = m_sink.applyDelta(feed.name, feed.staged, feed.at);
    if (!applied) {
        refused(feed, applied.error());
        return;
    }
    m_observer.feedApplied(feed.name, feed.at);
    askFromTheCursor(feed); // until it says "up to date"
}

void FeedPuller::askForChunks(Feed& feed)
{
    SnapshotDownload& download = *feed.download;
    if (download.complete()) {
        install(feed);
        return;
    }
    for (const std::uint32_t index : download.due(m_clock.uptimeMs(), m_timing.chunk)) {
        pb::ChunkRequest request;
        request.set_sha256(download.offer().sha256());
        request.set_index(index);
        if (!m_open || !m_send(Channel::Bulk, request)) {
            return;
        }
    }
}

void FeedPuller::install(Feed& feed)
{
    const std::unique_ptr<SnapshotDownload> download = std::move(feed.download);
    const pb::SnapshotOffer& offer = download->offer();
    const FeedCursor to{offer.history(), offer.offset(), hashOf(offer.digest())};
    Result<void, FeedRefusal> installed = unexpected(FeedRefusal::Unreadable);
    if (download->isIntact()) {
        installed = offer.kind() == pb::SNAPSHOT_FILE ? m_sink.installSnapshotFile(feed.name, download->file(), to)
                                                      : installRows(*download, to);
    }
    download->discard();
    if (!installed) {
        refused(feed, installed.error());
        return;
    }
    m_observer.feedApplied(feed.name, to);
    askFromTheCursor(feed);
}

Result<void, FeedRefusal> FeedPuller::installRows(const SnapshotDownload& download, const FeedCursor& to)
{
    std::ifstream file(download.file(), std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    auto decoded = decodeRows(bytes);
    if (!decoded) {
        return unexpected(FeedRefusal::Unreadable);
    }
    std::vector<FeedRow> rows;
    for (pb::Operation& row : *decoded->mutable_rows()) {
        FeedOperation operation = fromWire(std::move(row));
        rows.push_back({std::move(operation.key), operation.version, std::move(operation.body)});
    }
    return m_sink.replaceRows(download.offer().feed(), rows, to);
}

// Asked again as a snapshot; if that does not help either, at the next poll.
void FeedPuller::refused(Feed& feed, FeedRefusal why)
{
    m_observer.alarmRaised({UplinkAlarmKind::FeedRefused, feed.name, std::string(words(why)), {}});
    const bool wasSnapshot = feed.staged.empty();
    feed.at = m_sink.cursor(feed.name);
    feed.staged.clear();
    feed.stagedBytes = 0;
    if (!wasSnapshot) {
        ask(feed, true);
    }
}

} // namespace comptoir::sync
