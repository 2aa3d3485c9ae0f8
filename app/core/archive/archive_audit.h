// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/archive/zip_file.h"
#include "app/core/journal/verifier.h"

#include <filesystem>
#include <optional>

namespace comptoir::archive {

/// Verifies an archive without the database it came from (journal.md §9): the signature of its manifest, every file
/// against it, every check of its journal, every derived file made again and compared, and that it follows `previous`
/// (the manifest hash of the archive before) when that is given. `how.key` must be the key that signed the manifest.
/// What cannot be read is a finding, never an exception.
journal::Report auditArchive(const std::filesystem::path& file, journal::VerifyOptions how,
    const std::optional<crypto::Hash>& previous = std::nullopt);

/// The hash that stands for an archive: of its manifest. Empty when it cannot be read.
std::optional<crypto::Hash> archiveHash(const std::filesystem::path& file);

} // namespace comptoir::archive
