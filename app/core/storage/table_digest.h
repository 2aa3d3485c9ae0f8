// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/crypto/hash.h"
#include "app/core/storage/connection.h"

#include <optional>
#include <string>

namespace comptoir::storage {

/// SHA-256 over every column of every row of `table`, in the order of its primary key, each as SQLite's quote() spells
/// it: two tables have the same digest when, and only when, they hold the same values of the same types.
crypto::Hash tableDigest(Connection& connection, const std::string& table);

/// Where two tables part: the first row, in the order of the primary key, that one has and the other has not or has
/// otherwise.
struct TableDifference {
    std::string row; ///< its primary key, as SQL values
    std::int64_t found = 0; ///< rows of the one
    std::int64_t expected = 0; ///< rows of the other
};

/// Compares the table of the same name in two databases. Empty when they are equal.
std::optional<TableDifference> compareTable(Connection& found, Connection& expected, const std::string& table);

} // namespace comptoir::storage
