// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace comptoir::drivers {

/// One key of a burst, as far as it tells who pressed it.
struct BurstKey {
    std::string characters;
    bool heldOn = false; ///< still down when the next key but one went down: fingers do that, scanners do not
};

/// The keys of a burst that a person pressed while the scanner was typing: those without which the rest is a code that
/// is known by its form. None when the whole is such a code, or when nothing tells.
std::vector<std::size_t> personsKeys(const std::vector<BurstKey>& keys);

} // namespace comptoir::drivers
