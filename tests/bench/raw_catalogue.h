// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/samples.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

struct sqlite3;

namespace comptoir::bench {

/// A database through SQLite alone, without the settings Comptoir's own connections have: what there is to compare
/// with.
class RawDatabase {
public:
    enum class Open {
        Writing,
        Reading, ///< beside the program that writes it
    };
    explicit RawDatabase(const std::filesystem::path& file, Open how = Open::Writing);
    ~RawDatabase();
    RawDatabase(const RawDatabase&) = delete;
    RawDatabase& operator=(const RawDatabase&) = delete;

    void run(const std::string& sql);
    /// The number a query answers; 0 without a row.
    std::int64_t integer(const char* sql);
    sqlite3* handle() { return m_handle; }

private:
    sqlite3* m_handle = nullptr;
};

/// Microseconds SQLite alone takes to fill a file with the products, barcodes, models and search words of the catalogue
/// file `made`, with the same indexes, in the order they have there, and to make it durable.
double rawCatalogueFile(const std::filesystem::path& made, const std::filesystem::path& folder, Time time);

/// Microseconds SQLite alone takes to fill one table with HQ's feed rows, its key and index, and make it durable.
double rawFeedRows(const std::filesystem::path& feeds, const std::filesystem::path& folder, Time time);

/// The two selects that finding a product by its code cannot do without, on `made`; microseconds.
Samples rawLookups(const std::filesystem::path& made, const std::vector<std::string>& codes, Time time);

} // namespace comptoir::bench
