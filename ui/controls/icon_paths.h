// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

namespace comptoir::ui {

/// One icon on a 24 grid: what is stroked 2 wide, and what is filled.
struct IconPaths {
    std::string_view stroked;
    std::string_view filled;
    double width = 2;
};

std::optional<IconPaths> findIcon(std::string_view name);

} // namespace comptoir::ui
