// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <stdexcept>
#include <string>

namespace comptoir::test {

/// What `work` throws, in words; empty when nothing.
inline std::string saidBy(const std::function<void()>& work)
{
    try {
        work();
    } catch (const std::runtime_error& error) {
        return error.what();
    }
    return {};
}

} // namespace comptoir::test
