// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/schema_parts.h"

namespace comptoir::storage {

std::vector<std::pair<std::string, std::string>> schemaOf(Connection& connection)
{
    std::vector<std::pair<std::string, std::string>> schema;
    Statement statement(connection,
        "SELECT type || ' ' || name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER "
        "BY 1");
    for (Rows rows = statement.run(); rows.next();) {
        schema.emplace_back(rows.text(0), rows.text(1));
    }
    return schema;
}

std::vector<std::string> tablesOf(Connection& connection)
{
    std::vector<std::string> tables;
    Statement statement(
        connection, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name");
    for (Rows rows = statement.run(); rows.next();) {
        tables.push_back(rows.text(0));
    }
    return tables;
}

} // namespace comptoir::storage
