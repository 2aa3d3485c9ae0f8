// SPDX-License-Identifier: Apache-2.0
#include "drivers/scanner/persons_keys.h"

#include "app/core/base/scan.h"

#include <algorithm>

namespace comptoir::drivers {

namespace {

constexpr std::size_t kMostKeysOfAPerson = 3;

bool knownForm(const std::string& text)
{
    return parseScan(text).kind != ScanKind::Other;
}

std::string textWithout(const std::vector<BurstKey>& keys, const std::vector<std::size_t>& left)
{
    std::string text;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (!std::ranges::binary_search(left, i)) {
            text += keys[i].characters;
        }
    }
    return text;
}

} // namespace

std::vector<std::size_t> personsKeys(const std::vector<BurstKey>& keys)
{
    std::vector<std::size_t> suspects;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (keys[i].heldOn) {
            suspects.push_back(i);
        }
    }
    if (suspects.empty() || suspects.size() > kMostKeysOfAPerson || knownForm(textWithout(keys, {}))
        || !knownForm(textWithout(keys, suspects))) {
        return {};
    }
    return suspects;
}

} // namespace comptoir::drivers
