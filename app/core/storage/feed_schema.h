// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace comptoir::storage {

/// The tables of FeedTables: one step of the migrations of each file that has them. Never changes once released.
inline constexpr const char* kFeedSchema = R"(
    CREATE TABLE feed (
        name    TEXT PRIMARY KEY,
        history TEXT NOT NULL,
        offset  INTEGER NOT NULL,
        digest  BLOB NOT NULL CHECK (length(digest) = 32),
        base    INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE feed_digest (
        feed   TEXT NOT NULL,
        offset INTEGER NOT NULL,
        digest BLOB NOT NULL CHECK (length(digest) = 32),
        PRIMARY KEY (feed, offset)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE feed_row (
        feed    TEXT NOT NULL,
        key     TEXT NOT NULL,
        version INTEGER NOT NULL,
        offset  INTEGER NOT NULL,
        deleted INTEGER NOT NULL,
        body    TEXT NOT NULL,
        PRIMARY KEY (feed, key)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX feed_row_by_offset ON feed_row (feed, offset);
    CREATE TABLE feed_file (
        feed    TEXT PRIMARY KEY,
        path    TEXT NOT NULL,
        history TEXT NOT NULL,
        offset  INTEGER NOT NULL,
        digest  BLOB NOT NULL CHECK (length(digest) = 32),
        size    INTEGER NOT NULL,
        sha256  BLOB NOT NULL CHECK (length(sha256) = 32)
    ) STRICT, WITHOUT ROWID)";

} // namespace comptoir::storage
