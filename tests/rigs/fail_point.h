// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace comptoir::test {

/// Where a process dies by its own hand, as kill -9 would have it: the pass after `passes` others of the point `name`.
struct FailPoint {
    std::string name;
    int passes = 0;

    /// Kills this process when it is its turn.
    void pass(const char* point);
};

/// When `point` is named "write": from here on the process dies in one of SQLite's writes, half of its bytes written.
void armWrites(const FailPoint& point);

} // namespace comptoir::test
