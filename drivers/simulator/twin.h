// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/result.h"

#include <cstdint>
#include <optional>
#include <poll.h>
#include <string>
#include <vector>

namespace comptoir::simulator {

/// A simulated device or line: it speaks the real bytes over a real transport. One thread serves it and nothing in it
/// blocks, so one loop can serve it beside its control socket. Times are milliseconds of one clock that never goes
/// back.
class Twin {
public:
    virtual ~Twin() = default;

    /// Adds what poll() has to wait for.
    virtual void watch(std::vector<pollfd>& descriptors) const = 0;

    /// When serve() is due even if nothing comes.
    virtual std::optional<std::int64_t> deadlineMs() const = 0;

    /// Does all that is due now.
    virtual void serve(std::int64_t nowMs) = 0;

    /// Obeys one order of a person, such as {"scan", "3017620422003"}. The answer, or why not and what to do, for
    /// people.
    virtual Result<std::string, std::string> command(const std::vector<std::string>& words) = 0;
};

/// Waits until a descriptor of `twin` is ready, its deadline came or `atMost` milliseconds passed, then serves it.
/// `others` are waited for too; their revents are filled in.
void serveOnce(Twin& twin, std::int64_t atMost, std::vector<pollfd>& others);

/// Milliseconds since the machine started.
std::int64_t monotonicMs();

} // namespace comptoir::simulator
