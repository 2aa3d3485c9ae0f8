// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace comptoir::shop {

/// The cash drawer as the use cases see it. Returns at once; what became of it shows on the device board.
class Drawer {
public:
    virtual ~Drawer() = default;

    virtual void open() = 0;
};

} // namespace comptoir::shop
