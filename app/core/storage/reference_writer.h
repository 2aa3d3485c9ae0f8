// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/result.h"
#include "app/core/storage/connection.h"
#include "app/core/storage/feed_row.h"
#include "app/core/storage/pin_seal.h"

#include <filesystem>
#include <memory>
#include <span>
#include <string>

namespace comptoir::storage {

/// The one writer of `reference.db`: rows of staff, store, roster and key feeds with their cursors. Sync thread only.
class ReferenceWriter {
public:
    explicit ReferenceWriter(const std::filesystem::path& file);

    /// A device's: PIN verifiers are kept sealed, and those that an older version left in clear are sealed now; nothing
    /// of them stays in the file or its log. Feeds with verifiers that another secret sealed are forgotten: they come
    /// again whole.
    ReferenceWriter(const std::filesystem::path& file, PinSeal pins);
    ~ReferenceWriter();

    /// A default cursor before the first snapshot.
    FeedCursor cursor(const std::string& feed);

    /// Applies in order and moves the cursor to `to`, in one transaction, when the digest afterwards is `to.digest`.
    Result<void, FeedRefusal> apply(const std::string& feed, std::span<const FeedChange> changes, const FeedCursor& to);

    /// Replaces every row of the feed, in one transaction.
    Result<void, FeedRefusal> replace(const std::string& feed, std::span<const FeedRow> rows, const FeedCursor& to);

    /// When nothing is due.
    void idle();

private:
    struct Open;
    std::unique_ptr<Open> m_open;
};

} // namespace comptoir::storage
