// SPDX-License-Identifier: Apache-2.0
#include "sync/session/feed_server.h"

#include "sync/session/file_hash.h"
#include "sync/session/translate.h"
#include "sync/wire/codec.h"

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace comptoir::sync {

namespace {

constexpr std::size_t kServedAtOnce = 8;
constexpr std::uint32_t kMostDeltaBytes = 128 * 1024;

void set(pb::SnapshotOffer& offer, const FeedCursor& at)
{
    offer.set_history(at.history);
    offer.set_offset(at.offset);
    offer.set_digest(bytesOf(at.digest));
}

/// The reader waits for the doorbell.
pb::UpToDate nothingYet(const std::string& feed, const FeedCursor& head)
{
    pb::UpToDate upToDate;
    upToDate.set_feed(feed);
    upToDate.set_history(head.history);
    upToDate.set_offset(head.offset);
    return upToDate;
}

} // namespace

/// A snapshot some readers are taking: an open file, or rows in memory.
struct FeedServer::Served {
    Served(std::string hash, std::uint64_t length)
        : sha256(std::move(hash))
        , size(length)
    {
    }
    ~Served()
    {
        if (fd >= 0) {
            ::close(fd);
        }
    }
    Served(const Served&) = delete;
    Served& operator=(const Served&) = delete;

    std::string read(std::uint64_t from, std::size_t length) const
    {
        if (fd < 0) {
            return rows.substr(from, length);
        }
        std::string content(length, '\0');
        const auto got = ::pread(fd, content.data(), length, static_cast<off_t>(from));
        if (got < 0) {
            throw std::system_error(errno, std::generic_category(), "read a snapshot");
        }
        content.resize(static_cast<std::size_t>(got));
        return content;
    }

    std::string sha256;
    std::uint64_t size;
    int fd = -1;
    std::string rows;
};

FeedServer::FeedServer(FeedStore& store)
    : m_store(store)
{
}

FeedServer::~FeedServer() = default;

void FeedServer::describe(const RosterEntry& reader, const pb::Hello& hello, pb::Welcome& welcome)
{
    for (const pb::FeedState& followed : hello.feeds()) {
        const auto head = m_store.head(followed.feed(), reader);
        if (head && !head->history.empty()) {
            *welcome.add_feeds() = toWire(followed.feed(), *head);
        }
    }
}

std::optional<Message> FeedServer::fetch(const RosterEntry& reader, const pb::Fetch& fetch)
{
    const std::string& feed = fetch.feed();
    const auto head = m_store.head(feed, reader);
    if (!head || head->history.empty()) { // a hub's copy before HQ has spoken
        return std::nullopt;
    }
    const FeedCursor from{fetch.history(), fetch.offset(), hashOf(fetch.digest())};
    if (fetch.snapshot()) {
        return offer(feed, *head, m_store.snapshot(feed, reader, from));
    }
    FeedAnswer answer = m_store.delta(feed, reader, from, std::min(fetch.max_bytes(), kMostDeltaBytes));
    if (std::holds_alternative<FeedNeedsSnapshot>(answer)) {
        return offer(feed, *head, m_store.snapshot(feed, reader, from));
    }
    if (std::holds_alternative<FeedUpToDate>(answer)) {
        return nothingYet(feed, *head);
    }
    auto& found = std::get<FeedDelta>(answer);
    pb::Delta delta;
    delta.set_feed(feed);
    delta.set_history(found.to.history);
    delta.set_from(from.offset);
    delta.set_to(found.to.offset);
    delta.set_digest(bytesOf(found.to.digest));
    delta.set_checkpoint(found.checkpoint);
    for (FeedOperation& operation : found.operations) {
        *delta.add_operations() = toWire(std::move(operation));
    }
    // A row may be longer than was asked for; one that no message can hold goes by snapshot.
    if (delta.ByteSizeLong() > kMostOnWire || delta.operations_size() > static_cast<int>(Limits::kOperations)) {
        return offer(feed, *head, m_store.snapshot(feed, reader, from));
    }
    return delta;
}

std::optional<pb::Chunk> FeedServer::chunk(const pb::ChunkRequest& request)
{
    const auto found = std::find_if(
        m_served.begin(), m_served.end(), [&](const Served& served) { return served.sha256 == request.sha256(); });
    const std::uint64_t from = std::uint64_t{request.index()} * Limits::kChunkBytes;
    if (found == m_served.end() || from >= found->size) {
        return std::nullopt;
    }
    m_served.splice(m_served.begin(), m_served, found);
    pb::Chunk chunk;
    chunk.set_sha256(request.sha256());
    chunk.set_index(request.index());
    chunk.set_content(found->read(from, std::min<std::uint64_t>(Limits::kChunkBytes, found->size - from)));
    return chunk;
}

Message FeedServer::offer(const std::string& feed, const FeedCursor& head, FeedSnapshot snapshot)
{
    if (std::holds_alternative<SnapshotNotReady>(snapshot)) {
        return nothingYet(feed, head);
    }
    pb::SnapshotOffer offer;
    offer.set_feed(feed);
    if (const auto* const file = std::get_if<SnapshotFile>(&snapshot)) {
        set(offer, file->at);
        offer.set_kind(pb::SNAPSHOT_FILE);
        offer.set_size(file->size);
        offer.set_sha256(bytesOf(file->sha256));
        Served& served = keep(offer.sha256(), file->size);
        if (served.fd < 0) {
            served.fd = ::open(file->path.c_str(), O_RDONLY | O_CLOEXEC);
        }
        if (served.fd < 0) {
            throw std::system_error(errno, std::generic_category(), "open " + file->path.string());
        }
        return offer;
    }
    auto& found = std::get<SnapshotRows>(snapshot);
    pb::Rows rows;
    for (FeedRow& row : found.rows) {
        *rows.add_rows() = toWire(FeedOperation{std::move(row.key), row.version, false, std::move(row.body)});
    }
    std::string bytes = encodeRows(rows);
    set(offer, found.at);
    offer.set_kind(pb::SNAPSHOT_ROWS);
    offer.set_size(bytes.size());
    offer.set_sha256(bytesOf(sha256Of(bytes)));
    keep(offer.sha256(), bytes.size()).rows = std::move(bytes);
    return offer;
}

FeedServer::Served& FeedServer::keep(const std::string& sha256, std::uint64_t size)
{
    const auto found =
        std::find_if(m_served.begin(), m_served.end(), [&](const Served& served) { return served.sha256 == sha256; });
    if (found != m_served.end()) {
        m_served.splice(m_served.begin(), m_served, found);
    } else {
        m_served.emplace_front(sha256, size);
    }
    if (m_served.size() > kServedAtOnce) {
        m_served.pop_back();
    }
    return m_served.front();
}

} // namespace comptoir::sync
