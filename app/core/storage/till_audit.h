// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/journal/verifier.h"

#include <filesystem>

namespace comptoir::storage {

/// Verifies the journal of a `till.db`, and what only the whole file can tell (journal.md §9): damaged pages of the
/// database and its log, tables and triggers as this software makes them, indexed columns, projections equal to a
/// replay, heads that witnesses keep. Reads only, while the till may run; what cannot be read is a finding, never an
/// exception. Not in the process that has the file open for writing.
journal::Report auditTill(const std::filesystem::path& file, journal::VerifyOptions how);

} // namespace comptoir::storage
