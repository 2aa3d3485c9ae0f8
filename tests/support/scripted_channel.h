// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/transport/byte_channel.h"

#include <cstddef>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace comptoir::tests {

/// What happened to a scripted device, kept after its channel was closed.
struct ScriptedDevice {
    std::vector<std::byte> written = {}; ///< all bytes taken, over every connection
    std::deque<std::byte> answers = {}; ///< what the next reads give
    std::size_t room = SIZE_MAX; ///< bytes it takes before writes time out; a test adds more later
    std::optional<std::size_t> breaksAt = std::nullopt; ///< the link is lost once so many bytes were taken
    bool linked = true;
    bool relinks = false; ///< a broken link can be opened again at once
    int opened = 0;
    bool halfClosed = false;
    /// Called with what each write brought, before the write returns; it may append to answers.
    std::function<void(ScriptedDevice&, std::span<const std::byte>)> react = {};
    /// Called when a read finds nothing, in place of waiting; false ends the read as timed out.
    std::function<bool(ScriptedDevice&)> idle = {};

    void answer(std::string_view hex);
};

/// Opens a channel to `device`; fails as Disconnected while it is not linked.
drivers::Connector connectorTo(std::shared_ptr<ScriptedDevice> device);

/// "1b40" ⇄ bytes, spaces allowed.
std::vector<std::byte> fromHex(std::string_view hex);
std::string toHex(std::span<const std::byte> bytes);

} // namespace comptoir::tests
