// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace comptoir::simulator {

/// How many bytes the command that `begun` is the beginning of has in all; none while that cannot be told yet.
/// A first byte that begins no command, and a command not known here, is as long as what is known of it.
std::optional<std::size_t> commandLength(std::span<const std::uint8_t> begun);

} // namespace comptoir::simulator
