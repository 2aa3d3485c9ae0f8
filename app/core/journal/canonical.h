// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/result.h"
#include "app/core/journal/value.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace comptoir::journal {

inline constexpr std::size_t kMaxBody = 96 * 1024; ///< journal.md §3
inline constexpr int kMaxDepth = 16;
inline constexpr std::int64_t kMaxInteger = std::int64_t{1} << 53;

/// Why bytes are not canonical.
enum class CanonicalError {
    TooLarge,
    TooDeep,
    Truncated, ///< ends before its value does
    TrailingBytes,
    Unexpected, ///< a byte that cannot stand there (white space, null, a comma too many…)
    NotAnInteger, ///< fraction, exponent, leading zero, -0
    OutOfRange, ///< beyond ±2^53
    KeyOrder, ///< keys not ascending by byte, or doubled
    KeyNotAscii,
    Escape, ///< one that canonical form writes otherwise
    ControlCharacter,
    NotUtf8,
};

struct CanonicalFault {
    CanonicalError error = CanonicalError::Unexpected;
    std::size_t offset = 0; ///< of the byte where it shows
};

/// The one spelling of `value` (journal.md §3). check()s that its integers lie within ±2^53, its texts are UTF-8 and
/// its keys ASCII: makers of records see to that with isRecordable().
std::string writeCanonical(const Value& value);

/// Reads only what writeCanonical() writes, and no more than `most` bytes: writing the answer again gives the same
/// bytes. Safe on hostile bytes.
Result<Value, CanonicalFault> parseCanonical(std::string_view bytes, std::size_t most = kMaxBody);

/// Whether writeCanonical() may write it.
bool isRecordable(const Value& value);

} // namespace comptoir::journal
