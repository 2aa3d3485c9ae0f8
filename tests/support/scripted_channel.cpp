// SPDX-License-Identifier: Apache-2.0
#include "tests/support/scripted_channel.h"

#include "app/core/base/check.h"
#include "drivers/transport/wakeup.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

namespace comptoir::tests {

using drivers::Phase;
using drivers::Received;
using drivers::Written;

namespace {

class ScriptedChannel final : public drivers::ByteChannel {
public:
    ScriptedChannel(std::shared_ptr<ScriptedDevice> device, drivers::Wakeup& wakeup)
        : m_device(std::move(device))
        , m_wakeup(wakeup)
    {
    }

    Written write(std::span<const std::byte> bytes, std::chrono::milliseconds /*timeout*/) override
    {
        ScriptedDevice& device = *m_device;
        std::size_t taken = device.linked ? std::min(bytes.size(), device.room) : 0;
        if (device.breaksAt && device.written.size() + taken >= *device.breaksAt) {
            taken = *device.breaksAt - std::min(*device.breaksAt, device.written.size());
            device.linked = false;
            device.breaksAt.reset();
        }
        const auto part = bytes.first(taken);
        device.written.insert(device.written.end(), part.begin(), part.end());
        device.room -= device.room == SIZE_MAX ? 0 : taken;
        m_offset += taken;
        if (device.react && taken > 0) {
            device.react(device, part);
        }
        if (!device.linked) {
            return {.accepted = taken, .offset = m_offset, .osError = ECONNRESET, .phase = Phase::Broken};
        }
        return {
            .accepted = taken,
            .offset = m_offset,
            .phase = taken == bytes.size() ? Phase::Done : Phase::TimedOut,
        };
    }

    Received read(std::span<std::byte> into, std::chrono::milliseconds timeout) override
    {
        ScriptedDevice& device = *m_device;
        while (device.answers.empty()) {
            if (!device.linked) {
                return {.osError = ECONNRESET, .phase = Phase::Broken};
            }
            if (m_wakeup.wait(std::chrono::milliseconds(0))) {
                return {.phase = Phase::Interrupted};
            }
            if (timeout.count() == 0 || !device.idle || !device.idle(device)) {
                return {.phase = Phase::TimedOut};
            }
        }
        std::size_t count = 0;
        while (count < into.size() && !device.answers.empty()) {
            into[count++] = device.answers.front();
            device.answers.pop_front();
        }
        return {.count = count};
    }

    void halfClose() override { m_device->halfClosed = true; }

private:
    std::shared_ptr<ScriptedDevice> m_device;
    drivers::Wakeup& m_wakeup;
    std::size_t m_offset = 0;
};

std::byte nibble(char digit)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    const auto value = kDigits.find(digit);
    check(value != std::string_view::npos, "a hexadecimal digit");
    return static_cast<std::byte>(value);
}

} // namespace

void ScriptedDevice::answer(std::string_view hex)
{
    const auto bytes = fromHex(hex);
    answers.insert(answers.end(), bytes.begin(), bytes.end());
}

drivers::Connector connectorTo(std::shared_ptr<ScriptedDevice> device)
{
    return [device = std::move(device)](
               drivers::Wakeup& wakeup) -> Result<std::unique_ptr<drivers::ByteChannel>, drivers::DeviceError> {
        device->linked = device->linked || device->relinks;
        if (!device->linked) {
            return unexpected(drivers::DeviceError::Disconnected);
        }
        ++device->opened;
        return std::make_unique<ScriptedChannel>(device, wakeup);
    };
}

std::vector<std::byte> fromHex(std::string_view hex)
{
    std::vector<std::byte> bytes;
    std::optional<std::byte> high;
    for (const char digit : hex) {
        if (digit == ' ') {
            continue;
        }
        if (!high) {
            high = nibble(digit);
            continue;
        }
        bytes.push_back(*high << 4 | nibble(digit));
        high.reset();
    }
    check(!high, "an even number of digits");
    return bytes;
}

std::string toHex(std::span<const std::byte> bytes)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string hex;
    for (const std::byte value : bytes) {
        hex += kDigits[std::to_integer<std::size_t>(value >> 4)];
        hex += kDigits[std::to_integer<std::size_t>(value & std::byte{0x0f})];
    }
    return hex;
}

} // namespace comptoir::tests
