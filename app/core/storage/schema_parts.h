// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/storage/connection.h"

#include <string>
#include <utility>
#include <vector>

namespace comptoir::storage {

/// The tables, indexes and triggers of a database: kind and name, and the SQL that made each.
std::vector<std::pair<std::string, std::string>> schemaOf(Connection& connection);

/// Its tables by name.
std::vector<std::string> tablesOf(Connection& connection);

} // namespace comptoir::storage
