// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/check.h"

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace comptoir::journal {

/// What each enumerator is called in a record.
template <class E, std::size_t N>
using EnumNames = std::array<std::pair<E, std::string_view>, N>;

template <class E, std::size_t N>
std::string_view nameOf(const EnumNames<E, N>& names, E value)
{
    for (const auto& [candidate, name] : names) {
        if (candidate == value) {
            return name;
        }
    }
    failCheck(__builtin_FILE(), __builtin_LINE(), "an enumerator without a name");
}

template <class E, std::size_t N>
std::optional<E> valueOf(const EnumNames<E, N>& names, std::string_view text)
{
    for (const auto& [value, name] : names) {
        if (name == text) {
            return value;
        }
    }
    return std::nullopt;
}

} // namespace comptoir::journal
