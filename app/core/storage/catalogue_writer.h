// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/result.h"
#include "app/core/storage/catalogue_file.h"
#include "app/core/storage/feed_row.h"

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace comptoir::storage {

/// Number of the catalogue file's own schema (sync.md §5): a node says which it reads.
inline constexpr int kCatalogueSchema = 1;

/// Makes a new catalogue file from rows: the snapshot of HQ. Nobody reads the file before finish(). The rows of one
/// call are read on a second thread while those of the call before are written; each row comes once, in any order.
class CatalogueBuilder {
public:
    explicit CatalogueBuilder(const std::filesystem::path& file);
    ~CatalogueBuilder();

    /// The refusal may be of rows of an earlier call. Nothing may be added after one.
    Result<void, FeedRefusal> add(std::vector<FeedRow> rows);

    /// Indexes, optimises, syncs and closes the file; it then stands for `history` and `offset`.
    Result<FeedFile, FeedRefusal> finish(const std::string& history, std::int64_t offset);

private:
    struct Open;
    std::unique_ptr<Open> m_open;
};

/// The catalogue folder of a till or hub: `catalogue-<history>-<offset>.db` and `catalogue.current`, one line that
/// names it. The one writer of both. Sync thread only.
class CatalogueWriter {
public:
    explicit CatalogueWriter(std::filesystem::path folder);
    ~CatalogueWriter();

    /// A default cursor before the first snapshot.
    FeedCursor cursor();

    /// Applies in order and moves the cursor to `to`, in one transaction, when the digest afterwards is `to.digest`.
    Result<void, FeedRefusal> apply(std::span<const FeedChange> changes, const FeedCursor& to);

    /// Moves a complete, synced file whose hash was checked into the folder and makes it current; readers follow
    /// between two calls. Refused when it is not a catalogue of this schema or does not stand at `to`.
    Result<void, FeedRefusal> install(const std::filesystem::path& file, const FeedCursor& to);

    /// When nothing is due: checkpoints, and removes files no longer current.
    void idle();

private:
    struct Open;

    Open* current();

    std::filesystem::path m_folder;
    std::unique_ptr<Open> m_open;
};

} // namespace comptoir::storage
