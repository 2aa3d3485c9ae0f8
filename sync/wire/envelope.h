// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/result.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace comptoir::sync {

/// Why bytes from the wire are not a message. Never an exception, never an abort.
enum class WireError {
    NotOurs, ///< wrong magic, or a frame of the wrong size
    OtherMajor, ///< a major version that this program cannot read
    UnknownType, ///< a type that no version up to the peer's has
    NewerType, ///< a type of a newer peer: to be ignored
    TooLong, ///< a length beyond kMaxBody or kMaxRaw
    Damaged, ///< the checksum, the length or the compression does not hold
    Malformed, ///< not the message its type says, or one that breaks a bound
};

/// Frame 0 of every message (sync.md §3): 32 bytes, little endian.
struct Envelope {
    static constexpr std::size_t kSize = 32;
    static constexpr std::uint16_t kMagic = 0x4d43; // "CM"
    static constexpr std::uint8_t kMajor = 1;
    static constexpr std::uint8_t kMinor = 2; ///< 1: RecordsWanted, RecordsReturned; 2: CopyChoice, CopyChosen
    static constexpr std::uint32_t kMaxBody = 256 * 1024; ///< of frame 1 as sent
    static constexpr std::uint32_t kMaxRaw = 256 * 1024; ///< of frame 1 unpacked

    static constexpr std::uint16_t kPacked = 1; ///< flag: frame 1 is zstd

    std::uint8_t minor = kMinor;
    std::uint16_t type = 0;
    std::uint16_t flags = 0;
    std::uint64_t session = 0;
    std::uint32_t message = 0;
    std::uint32_t bodyLength = 0;
    std::uint32_t rawLength = 0;

    friend bool operator==(const Envelope&, const Envelope&) = default;
};

using EnvelopeBytes = std::array<std::byte, Envelope::kSize>;

/// `envelope` with the crc32c of its first 28 bytes and `body`.
EnvelopeBytes encodeEnvelope(const Envelope& envelope, std::string_view body);

/// Reads frame 0 and checks every length and the checksum against `body`, before anybody believes them.
Result<Envelope, WireError> decodeEnvelope(std::string_view header, std::string_view body);

} // namespace comptoir::sync
