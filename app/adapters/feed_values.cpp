// SPDX-License-Identifier: Apache-2.0
#include "app/adapters/feed_values.h"

#include "app/adapters/journal_values.h"
#include "app/core/base/check.h"

namespace comptoir::adapters {

sync::FeedCursor toSync(const storage::FeedCursor& cursor)
{
    return {cursor.history, static_cast<std::uint64_t>(cursor.offset), toSync(cursor.digest)};
}

storage::FeedCursor toStorage(const sync::FeedCursor& cursor)
{
    return {cursor.history, static_cast<std::int64_t>(cursor.offset), toCore(cursor.digest)};
}

std::vector<storage::FeedChange> toStorage(const std::vector<sync::FeedOperation>& operations)
{
    std::vector<storage::FeedChange> changes;
    changes.reserve(operations.size());
    for (const sync::FeedOperation& operation : operations) {
        changes.push_back(
            {{operation.key, static_cast<std::int64_t>(operation.version), operation.body}, operation.deleted});
    }
    return changes;
}

std::vector<storage::FeedRow> toStorage(const std::vector<sync::FeedRow>& rows)
{
    std::vector<storage::FeedRow> stored;
    stored.reserve(rows.size());
    for (const sync::FeedRow& row : rows) {
        stored.push_back({row.key, static_cast<std::int64_t>(row.version), row.body});
    }
    return stored;
}

std::vector<sync::FeedOperation> toSync(const std::vector<storage::FeedChange>& changes)
{
    std::vector<sync::FeedOperation> operations;
    operations.reserve(changes.size());
    for (const storage::FeedChange& change : changes) {
        operations.push_back(
            {change.row.key, static_cast<std::uint64_t>(change.row.version), change.deleted, change.row.body});
    }
    return operations;
}

std::vector<sync::FeedRow> toSync(const std::vector<storage::FeedRow>& rows)
{
    std::vector<sync::FeedRow> told;
    told.reserve(rows.size());
    for (const storage::FeedRow& row : rows) {
        told.push_back({row.key, static_cast<std::uint64_t>(row.version), row.body});
    }
    return told;
}

Result<void, sync::FeedRefusal> toSync(const Result<void, storage::FeedRefusal>& outcome)
{
    if (outcome) {
        return {};
    }
    switch (outcome.error()) {
    case storage::FeedRefusal::DigestDiffers:
        return unexpected(sync::FeedRefusal::DigestDiffers);
    case storage::FeedRefusal::Unreadable:
        return unexpected(sync::FeedRefusal::Unreadable);
    }
    check(false, "an unknown refusal");
    return {};
}

} // namespace comptoir::adapters
