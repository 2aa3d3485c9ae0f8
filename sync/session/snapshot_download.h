// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/session/feed.h"
#include "sync/wire/message.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace comptoir::sync {

/// One snapshot on its way into a file of the staging folder, in chunks that come in any order. What is there is
/// noted in a bitmap file beside it, so a cut or a restart costs only the chunks in flight.
class SnapshotDownload {
public:
    /// Takes up where an earlier attempt at the same snapshot stopped; removes what is left of older ones.
    SnapshotDownload(const std::filesystem::path& folder, pb::SnapshotOffer offer);
    ~SnapshotDownload();
    SnapshotDownload(const SnapshotDownload&) = delete;
    SnapshotDownload& operator=(const SnapshotDownload&) = delete;

    const pb::SnapshotOffer& offer() const { return m_offer; }

    /// The chunks to ask for now: never more than Limits::kChunksInFlight unanswered, and again what got no answer
    /// within `patience`.
    std::vector<std::uint32_t> due(std::int64_t uptimeMs, std::chrono::milliseconds patience);

    /// Nothing is in flight any more.
    void lost() { m_asked.clear(); }

    /// False when `content` cannot be that chunk.
    bool store(std::uint32_t index, std::string_view content);

    bool complete() const { return m_missing == 0; }
    std::uint32_t missing() const { return m_missing; }

    /// When complete: synced to the disk, and whether its hash is the announced one.
    bool isIntact();

    const std::filesystem::path& file() const { return m_file; }

    /// Removes what there is; the next attempt begins at nothing.
    void discard();

private:
    std::uint64_t chunkSize(std::uint32_t index) const;

    pb::SnapshotOffer m_offer;
    std::filesystem::path m_file;
    std::filesystem::path m_map;
    int m_fileFd = -1;
    int m_mapFd = -1;
    std::vector<char> m_present; // 1 per chunk that is in the file
    std::uint32_t m_missing = 0;
    std::uint32_t m_firstMissing = 0;
    std::map<std::uint32_t, std::int64_t> m_asked; // chunk, uptime
};

} // namespace comptoir::sync
