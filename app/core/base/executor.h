// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

namespace comptoir {

/// A thread that runs what it is handed, one after another. The way values cross from one thread to another.
class Executor {
public:
    virtual ~Executor() = default;

    /// Queues `work`; returns at once. From any thread.
    virtual void post(std::function<void()> work) = 0;
};

} // namespace comptoir
