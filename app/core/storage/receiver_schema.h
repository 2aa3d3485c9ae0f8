// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

namespace comptoir::storage {

/// Migrations of what a hub and HQ receive. Append only.
inline constexpr std::array kReceiverMigrations = {
    R"(CREATE TABLE received (
           register  TEXT NOT NULL,
           sequence  INTEGER NOT NULL,
           segment   INTEGER NOT NULL,
           type      TEXT NOT NULL,
           hash      BLOB NOT NULL CHECK (length(hash) = 32),
           signature BLOB NOT NULL,
           body      BLOB NOT NULL,
           PRIMARY KEY (register, sequence)
       ) STRICT;
       CREATE TABLE stream (
           register TEXT PRIMARY KEY,
           segment  INTEGER NOT NULL,
           sequence INTEGER NOT NULL,
           hash     BLOB NOT NULL CHECK (length(hash) = 32),
           upstream INTEGER NOT NULL DEFAULT 0,
           seen_ms  INTEGER NOT NULL
       ) STRICT, WITHOUT ROWID;
       CREATE TABLE quarantine (
           id        INTEGER PRIMARY KEY,
           register  TEXT NOT NULL,
           sequence  INTEGER NOT NULL,
           hash      BLOB NOT NULL,
           signature BLOB NOT NULL,
           body      BLOB NOT NULL,
           reason    TEXT NOT NULL,
           at_ms     INTEGER NOT NULL,
           UNIQUE (register, sequence, hash)
       ) STRICT;
       CREATE TABLE signing_key (
           register TEXT NOT NULL,
           key_id   TEXT NOT NULL,
           pem      TEXT NOT NULL,
           PRIMARY KEY (register, key_id)
       ) STRICT, WITHOUT ROWID;
       CREATE TABLE document (
           place    INTEGER PRIMARY KEY AUTOINCREMENT,
           id       TEXT NOT NULL UNIQUE,
           device   TEXT NOT NULL,
           kind     TEXT NOT NULL,
           customer TEXT NOT NULL,
           body     BLOB NOT NULL,
           at_hq    INTEGER NOT NULL DEFAULT 0,
           at_ms    INTEGER NOT NULL
       ) STRICT;
       CREATE INDEX document_waiting ON document (place) WHERE at_hq = 0;
       CREATE TABLE roster (
           device TEXT PRIMARY KEY,
           body   BLOB NOT NULL
       ) STRICT, WITHOUT ROWID;
       CREATE TABLE roster_version (
           id      INTEGER PRIMARY KEY CHECK (id = 1),
           version INTEGER NOT NULL
       ) STRICT)",
    "ALTER TABLE roster_version ADD COLUMN hq_version INTEGER NOT NULL DEFAULT 0",
    R"(ALTER TABLE signing_key ADD COLUMN since INTEGER NOT NULL DEFAULT 0;
       ALTER TABLE signing_key ADD COLUMN until INTEGER)",
};

} // namespace comptoir::storage
