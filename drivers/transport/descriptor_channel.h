// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/transport/byte_channel.h"

namespace comptoir::drivers {

/// Any open file descriptor that poll() can wait for: what sockets and serial lines have in common.
class DescriptorChannel : public ByteChannel {
public:
    /// Owns `descriptor`, which must be non-blocking.
    DescriptorChannel(int descriptor, Wakeup& wakeup);
    ~DescriptorChannel() override;
    DescriptorChannel(const DescriptorChannel&) = delete;
    DescriptorChannel& operator=(const DescriptorChannel&) = delete;

    Written write(std::span<const std::byte> bytes, std::chrono::milliseconds timeout) override;
    Received read(std::span<std::byte> into, std::chrono::milliseconds timeout) override;
    void halfClose() override;

protected:
    int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
    Wakeup& m_wakeup;
    std::size_t m_offset = 0;
};

} // namespace comptoir::drivers
