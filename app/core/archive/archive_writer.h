// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/archive/manifest.h"
#include "app/core/crypto/signer.h"
#include "app/core/journal/record.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace comptoir::archive {

/// The records of an archive, and what stands around them.
struct ArchiveRequest {
    std::string firstDay; ///< business days, YYYY-MM-DD
    std::string lastDay;
    std::vector<journal::SealedRecord> terms; ///< genesis of the segment and keys, from before the first record
    crypto::Hash previousArchive; ///< zeros for the first
    std::map<std::string, std::string> rulePacks; ///< by hash, those at hand
};

struct MadeArchive {
    std::string name; ///< of the file
    crypto::Hash hash; ///< of the manifest: it stands for the archive
    std::int64_t from = 0;
    std::int64_t to = 0;
    std::int64_t records = 0;
};

/// Writes the archive (journal.md §9) of `records` into `folder`, signed with the register's key. The same records give
/// the same files; only the signature differs each time. The whole is put together in memory: meant for a month.
/// ArchiveError when a record cannot be read, when there is none, or when the machine refuses.
MadeArchive writeArchive(const std::filesystem::path& folder, const ArchiveRequest& request,
    const std::vector<journal::SealedRecord>& records, crypto::Signer& signer);

} // namespace comptoir::archive
