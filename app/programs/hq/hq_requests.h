// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/adapters/node_control.h"
#include "app/core/storage/sales_database.h"

namespace comptoir::programs {

/// What HQ is asked besides what a hub is: setup, import, sums. References outlive `control`.
void addHqRequests(adapters::NodeControl& control, adapters::ServerNode& node, storage::SalesDatabase& sales,
    const Clock& clock, Random& random);

} // namespace comptoir::programs
