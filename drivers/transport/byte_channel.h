// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/result.h"
#include "drivers/api/device.h"

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <span>

namespace comptoir::drivers {

class Wakeup;

/// Where a transfer stood when it returned.
enum class Phase {
    Done, ///< all of it (write), or at least one byte (read)
    TimedOut, ///< the link stands, the rest did not go or come in time
    Interrupted, ///< somebody raised the Wakeup; the link stands
    Closed, ///< the other side ended the link in order
    Broken, ///< the link is lost: osError says how
};

inline bool lost(Phase phase)
{
    return phase == Phase::Closed || phase == Phase::Broken;
}

/// What the operating system took, which is not what the device did with it.
struct Written {
    std::size_t accepted = 0; ///< bytes taken by this call
    std::size_t offset = 0; ///< bytes taken since the channel was opened
    int osError = 0; ///< errno, 0 when there was none
    Phase phase = Phase::Done;
};

struct Received {
    std::size_t count = 0; ///< bytes put at the start of the caller's buffer
    int osError = 0;
    Phase phase = Phase::Done;
};

/// A two-way pipe to one device: a connection, a serial line, or memory in a test. One thread uses it.
class ByteChannel {
public:
    virtual ~ByteChannel() = default;

    /// Returns when all is taken, `timeout` is over or the link is lost. An interrupt does not stop a write.
    virtual Written write(std::span<const std::byte> bytes, std::chrono::milliseconds timeout) = 0;

    /// Returns as soon as at least one byte came. A timeout of 0 takes what is there.
    virtual Received read(std::span<std::byte> into, std::chrono::milliseconds timeout) = 0;

    /// Tells the device that no more bytes come, and keeps reading. Does nothing where the transport has no such thing.
    virtual void halfClose() = 0;
};

/// Opens the channel of one device; reads of the channel end early when the Wakeup is raised.
using Connector = std::function<Result<std::unique_ptr<ByteChannel>, DeviceError>(Wakeup&)>;

} // namespace comptoir::drivers
