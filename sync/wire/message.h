// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/wire/proto/enrolment.pb.h"
#include "sync/wire/proto/feed.pb.h"
#include "sync/wire/proto/journal.pb.h"
#include "sync/wire/proto/session.pb.h"

#include <cstdint>
#include <string_view>
#include <variant>

namespace comptoir::sync {

/// Every message there is. Its place here is the `type` of the envelope less one: append only.
using Message = std::variant<pb::Hello, pb::Welcome, pb::Fenced, pb::Push, pb::Ack, pb::Nack, pb::PushPrivate,
    pb::Notify, pb::Fetch, pb::Delta, pb::UpToDate, pb::SnapshotOffer, pb::ChunkRequest, pb::Chunk, pb::RosterUpdate,
    pb::Enrol1, pb::Enrol2, pb::Enrol3, pb::Enrol4, pb::Time, pb::Ping, pb::Pong, pb::Bye, pb::RecordsWanted,
    pb::RecordsReturned, pb::CopyChoice, pb::CopyChosen>;

/// The envelope's `type` of `message`.
inline std::uint16_t typeOf(const Message& message)
{
    return static_cast<std::uint16_t>(message.index() + 1);
}

/// Bounds that hold on both sides.
struct Limits {
    static constexpr std::size_t kRecords = 500; ///< in a batch
    static constexpr std::size_t kBatchBytes = 128 * 1024;
    static constexpr std::size_t kInFlight = 4; ///< batches not yet answered
    static constexpr std::size_t kChunkBytes = 64 * 1024;
    static constexpr std::size_t kChunksInFlight = 8;
    static constexpr std::size_t kOperations = 10000; ///< in a delta
    static constexpr std::size_t kStreams = 1024; ///< journals in one HELLO
    static constexpr std::size_t kDevices = 512; ///< in a roster
    static constexpr std::size_t kFeeds = 64;
    static constexpr std::size_t kName = 64; ///< a device, store, register, feed, history or type
    static constexpr std::size_t kKey = 256; ///< of a feed's row
    static constexpr std::size_t kSignature = 512;
    static constexpr std::size_t kCertificate = 8192;
    static constexpr std::uint64_t kSnapshotBytes = 8ULL * 1024 * 1024 * 1024;
    static constexpr std::uint64_t kRowsSnapshotBytes = 256ULL * 1024 * 1024;
};

/// Whether `message` keeps the bounds of this protocol: lengths of names, hashes and keys, counts, no empty batch.
bool keepsBounds(const Message& message);

} // namespace comptoir::sync
