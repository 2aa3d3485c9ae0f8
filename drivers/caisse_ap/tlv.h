// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace comptoir::drivers {

/// One field of Caisse-AP over IP: two characters of tag, three digits of length, the value.
struct TlvField {
    std::string tag;
    std::string value;

    friend bool operator==(const TlvField&, const TlvField&) = default;
};

/// A request or an answer: fields in any order but CZ, the protocol's version, which begins it.
struct TlvMessage {
    std::vector<TlvField> fields;

    /// The value of `tag`; null when it is missing.
    const std::string* find(std::string_view tag) const;

    friend bool operator==(const TlvMessage&, const TlvMessage&) = default;
};

/// What a run of bytes holds. The protocol has neither a length ahead nor an end mark: only `whole` and silence
/// together say that a message is complete.
struct TlvStream {
    std::vector<TlvMessage> messages; ///< each CZ begins one; the last may still grow
    std::size_t consumed = 0; ///< bytes in whole fields
    bool whole = false; ///< the bytes end with a field
    bool garbage = false; ///< no terminal sends this: bad tag or length, no CZ first, a tag twice, too much
};

/// No answer of a terminal comes near this.
inline constexpr std::size_t kLargestTlvStream = 8192;

/// `value` has at most 999 bytes.
std::string encodeTlv(const TlvMessage& message);

TlvStream parseTlv(std::string_view bytes);

} // namespace comptoir::drivers
