// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/adapters/catalogue_thread.h"
#include "app/adapters/node_control.h"
#include "app/core/storage/sales_database.h"

namespace comptoir::programs {

/// What the requests work on. They outlive the control.
struct HqParts {
    sync::SyncLoop& loop;
    adapters::ServerNode& node;
    adapters::CatalogueThread& catalogue;
    storage::SalesDatabase& sales;
    const Clock& clock;
    Random& random;
};

/// What HQ is asked besides what a hub is: setup, import, sums.
void addHqRequests(adapters::NodeControl& control, const HqParts& parts);

} // namespace comptoir::programs
