// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/archive/derived_files.h"
#include "app/core/archive/manifest.h"

#include <set>
#include <string>

namespace comptoir::archive {

/// What follows from the records of an archive: the facts of its manifest and every file but journal.tsv, segment.tsv,
/// keys and rule packs. The writer makes the files with it, and the verifier makes them again to compare.
class ArchiveContent {
public:
    explicit ArchiveContent(std::string_view currency);

    void add(const journal::Record& record);

    /// Register, sequences, hashes and rules as the records say; the rest as in `known`.
    Manifest manifest(Manifest known) const;

    /// Tables, acknowledgements of witnesses, notice and instructions.
    Files files(const Manifest& manifest) const;

private:
    DerivedFiles m_tables;
    TableText m_witnesses;
    std::set<std::string> m_rules;
    Manifest m_facts;
};

} // namespace comptoir::archive
