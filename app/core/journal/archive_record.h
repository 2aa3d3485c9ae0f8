// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/crypto/hash.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace comptoir::journal {

enum class ArchiveAct {
    Made,
    Exported, ///< copied to where it is kept
    Verified,
    Purged, ///< its records left the register
};

std::string_view textOf(ArchiveAct act);
std::optional<ArchiveAct> archiveActOf(std::string_view text);

/// What was done with an archive (journal.md §9).
struct ArchiveRecord {
    ArchiveAct act = ArchiveAct::Made;
    std::string firstDay; ///< business days it holds, YYYY-MM-DD
    std::string lastDay;
    std::int64_t from = 0; ///< sequences it holds
    std::int64_t to = 0;
    crypto::Hash file; ///< SHA-256 of its manifest, which names every file by its own
    crypto::Hash previousArchive; ///< of the one before; zeros for the first
    std::string name; ///< of the file, without its folder
    std::string destination; ///< of an export, in words

    friend bool operator==(const ArchiveRecord&, const ArchiveRecord&) = default;
};

} // namespace comptoir::journal
