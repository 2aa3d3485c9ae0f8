// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/storage/connection.h"

#include <span>

namespace comptoir::storage {

/// Which kind of file it is, so that one is never opened as another (SQLite's application_id).
enum class FileKind : std::int32_t {
    Till = 0x43707401,
    Catalogue = 0x43707402,
    Reference = 0x43707403,
    Receiver = 0x43707404,
    Feeds = 0x43707405,
    Sales = 0x43707406,
};

/// Brings the file to the newest schema. `steps` is append-only: entry n takes the schema from version n to n + 1, in
/// a transaction of its own, and never changes once released. A newer or foreign file is refused unchanged.
void migrate(Connection& connection, FileKind kind, std::span<const char* const> steps);

/// Refuses a file that migrate() would refuse or change; for readers.
void checkSchema(Connection& connection, FileKind kind, std::size_t version);

} // namespace comptoir::storage
