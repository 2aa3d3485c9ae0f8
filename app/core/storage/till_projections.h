// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/storage/sales_projection.h"

#include <string>
#include <vector>

namespace comptoir::storage {

/// Every table of a `till.db` that follows from its journal: written with each record, rebuildable from all of them.
class TillProjections {
public:
    explicit TillProjections(Connection& connection);

    /// Inside the caller's transaction, as SalesProjection::apply().
    void apply(const journal::Record& record);

    /// Empties the tables, to apply the journal again.
    void clear();

    static std::vector<std::string> tables();

private:
    Connection& m_connection;
    SalesProjection m_sales;
    Statement m_typeHead;
};

} // namespace comptoir::storage
