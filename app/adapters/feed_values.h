// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/storage/feed_row.h"
#include "sync/session/feed.h"
#include "sync/session/feed_sink.h"

#include <vector>

namespace comptoir::adapters {

// The feed values of the protocol and of the storage, one into the other.

sync::FeedCursor toSync(const storage::FeedCursor& cursor);
storage::FeedCursor toStorage(const sync::FeedCursor& cursor);

std::vector<storage::FeedChange> toStorage(const std::vector<sync::FeedOperation>& operations);
std::vector<storage::FeedRow> toStorage(const std::vector<sync::FeedRow>& rows);
std::vector<sync::FeedOperation> toSync(const std::vector<storage::FeedChange>& changes);
std::vector<sync::FeedRow> toSync(const std::vector<storage::FeedRow>& rows);

Result<void, sync::FeedRefusal> toSync(const Result<void, storage::FeedRefusal>& outcome);

} // namespace comptoir::adapters
