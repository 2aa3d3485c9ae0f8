// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shop/import/article_reader.h"
#include "app/shop/import/byte_source.h"
#include "app/shop/import/import_report.h"

#include <functional>
#include <string>
#include <vector>

namespace comptoir::shop {

enum class PutOutcome {
    Added,
    Changed,
    Unchanged,
};

/// Where an import goes: HQ's catalogue. Calls come in the order begin, put…, missing, withdraw…, commit; abandon ends
/// it at any moment and leaves the catalogue as it was before begin.
class CatalogueTarget {
public:
    virtual ~CatalogueTarget() = default;

    virtual void begin() = 0;

    /// Works out what put() of the article will need and no catalogue is asked for, into `prepared`. On another thread,
    /// while articles before it are put.
    virtual void prepare(ImportedArticle& article) const { static_cast<void>(article); }

    /// Adds the article, or makes the one with its sku like it.
    virtual PutOutcome put(const ImportedArticle& article) = 0;

    /// What the catalogue holds and was not put since begin(), by sku.
    virtual std::vector<MissingArticle> missing() = 0;

    virtual void withdraw(const std::string& sku) = 0;
    virtual void commit() = 0;
    virtual void abandon() noexcept = 0;
};

struct ImportProgress {
    std::int64_t rows = 0;
    std::int64_t bytesRead = 0; ///< of the file, packed or not
    std::int64_t bytesTotal = 0;
};

enum class ImportFailure {
    CannotOpen,
    Unreadable,
    DamagedArchive,
    NoHeader, ///< empty, or its first row cannot be read
    NoCodeColumn, ///< no column is named gtin or sku, nor anything that means it
};

struct ImportOptions {
    ImportRules rules;
    bool withdrawMissing = false;
    std::function<void(const ImportProgress&)> progress{}; ///< now and then, and once at the end
};

/// Reads a catalogue file into `target`: rows that cannot be read are left out and reported, a file that cannot be
/// read changes nothing. A machine error of the target (an exception) abandons the import and passes on.
Result<ImportReport, ImportFailure> importCatalogue(
    ByteSource& source, CatalogueTarget& target, const ImportOptions& options);

} // namespace comptoir::shop
