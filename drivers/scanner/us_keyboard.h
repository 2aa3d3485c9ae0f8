// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>

namespace comptoir::drivers {

// Key codes of linux/input-event-codes.h that the wedge decoder treats by name.
inline constexpr std::uint32_t kKeyTab = 15;
inline constexpr std::uint32_t kKeyRightBrace = 27;
inline constexpr std::uint32_t kKeyEnter = 28;
inline constexpr std::uint32_t kKeyLeftCtrl = 29;
inline constexpr std::uint32_t kKeyLeftShift = 42;
inline constexpr std::uint32_t kKeyRightShift = 54;
inline constexpr std::uint32_t kKeyLeftAlt = 56;
inline constexpr std::uint32_t kKeyCapsLock = 58;
inline constexpr std::uint32_t kKeyF8 = 66;
inline constexpr std::uint32_t kKeyNumLock = 69;
inline constexpr std::uint32_t kKeyKeypadEnter = 96;
inline constexpr std::uint32_t kKeyRightCtrl = 97;
inline constexpr std::uint32_t kKeyRightAlt = 100;
inline constexpr std::uint32_t kKeyLeftMeta = 125;
inline constexpr std::uint32_t kKeyRightMeta = 126;

/// The character a US keyboard has on the key with this evdev code: what a scanner meant, whatever layout the machine
/// has. The lock keys change nothing. Empty for keys without a character.
std::optional<char> usCharacter(std::uint32_t scanCode, bool shift);

} // namespace comptoir::drivers
