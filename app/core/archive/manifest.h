// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/archive/zip_file.h"
#include "app/core/crypto/hash.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace comptoir::archive {

inline constexpr std::string_view kManifest = "manifest.json";
inline constexpr std::string_view kSignature = "manifest.sig";
inline constexpr std::string_view kJournal = "journal.tsv";
inline constexpr std::string_view kTerms = "segment.tsv";
inline constexpr std::string_view kSums = "SHA256SUMS";

/// What an archive holds. Its text is canonical JSON; the SHA-256 of that text stands for the archive, whatever zip or
/// signature is made around it.
struct Manifest {
    std::string entity;
    std::string establishment;
    std::string registerId;
    std::string firstDay; ///< YYYY-MM-DD
    std::string lastDay;
    std::int64_t from = 0; ///< sequences
    std::int64_t to = 0;
    std::int64_t records = 0;
    crypto::Hash before; ///< hash of the record before the first; zeros when there is none
    crypto::Hash head; ///< of the last
    crypto::Hash previousArchive; ///< zeros for the first
    std::string key; ///< id of the key that signs the manifest
    std::string startKey; ///< of the first record
    std::vector<std::string> rules; ///< rule packs the records name

    struct File {
        std::string name;
        crypto::Hash hash;
        std::int64_t bytes = 0;
    };
    std::vector<File> files; ///< all but the manifest and its signature
};

std::string manifestText(const Manifest& manifest);

/// Empty unless `text` is exactly what manifestText() writes.
std::optional<Manifest> readManifest(std::string_view text);

/// The entry of each of `files`.
std::vector<Manifest::File> entriesOf(const Files& files);

} // namespace comptoir::archive
