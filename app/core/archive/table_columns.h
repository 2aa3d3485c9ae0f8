// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/archive/derived_table.h"

#include <span>
#include <string_view>

namespace comptoir::archive {

struct TableColumns {
    std::string_view name; ///< of the files
    std::string_view title; ///< French
    std::span<const Column> columns;
};

/// The tables of an archive (journal.md §9), in the order of its description.
std::span<const TableColumns> tableColumns();

} // namespace comptoir::archive
