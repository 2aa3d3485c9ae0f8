// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/link/roster.h"
#include "sync/session/copy_choice.h"
#include "sync/session/feed.h"
#include "sync/session/records.h"
#include "sync/wire/message.h"

#include <string>
#include <string_view>

namespace comptoir::sync {

// Between the values of the interfaces and the messages of the wire. What comes in has passed keepsBounds().

std::string bytesOf(const Hash& hash);

/// All zeros when `bytes` is empty.
Hash hashOf(std::string_view bytes);

pb::Record toWire(JournalRecord record);
JournalRecord fromWire(const std::string& registerId, pb::Record record);

/// Room in a message for what is not records' bodies.
inline constexpr std::size_t kMostOnWire = 240 * 1024;

pb::Document toWire(PrivateDocument document);
PrivateDocument fromWire(pb::Document document);

pb::FeedState toWire(std::string_view feed, const FeedCursor& cursor);

pb::Operation toWire(FeedOperation operation);
FeedOperation fromWire(pb::Operation operation);

pb::CopyChoice toWire(const CopyChoice& choice);
CopyChoice fromWire(const pb::CopyChoice& choice);

pb::RosterUpdate toWire(const Roster& roster);
Roster fromWire(const pb::RosterUpdate& update);

} // namespace comptoir::sync
