// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/wire/envelope.h"
#include "sync/wire/message.h"

#include <string>
#include <string_view>

namespace comptoir::sync {

/// A message as it travels: frame 0 and frame 1.
struct Frames {
    EnvelopeBytes header;
    std::string body;
};

/// A message as it arrived.
struct Received {
    std::uint64_t session = 0;
    std::uint32_t number = 0;
    Message message;
};

/// The frames of `message`, packed by zstd above 1 KiB when that makes it shorter. `message` must keep its bounds and
/// be shorter than Envelope::kMaxRaw.
Frames encode(const Message& message, std::uint64_t session, std::uint32_t number);

/// Reads what a peer sent. Any bytes are welcome; nothing is believed before it is checked.
Result<Received, WireError> decode(std::string_view header, std::string_view body);

/// The same outside an envelope: rows of a snapshot, of up to Limits::kRowsSnapshotBytes.
std::string encodeRows(const pb::Rows& rows);
Result<pb::Rows, WireError> decodeRows(std::string_view bytes);

} // namespace comptoir::sync
