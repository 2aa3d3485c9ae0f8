// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/random.h"

#include <array>
#include <compare>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace comptoir::sync {

/// One half of a CURVE pair (Curve25519), as 32 bytes; its text form is ZeroMQ's Z85, 40 characters.
struct CurveKey {
    std::array<std::byte, 32> bytes{};

    std::string text() const;
    static std::optional<CurveKey> parse(std::string_view text);

    friend bool operator==(const CurveKey&, const CurveKey&) = default;
    friend auto operator<=>(const CurveKey&, const CurveKey&) = default;
};

/// The pair by which a device or server is known on the wire. Callers keep the secret in a file only its service
/// account can read; it never leaves the machine.
struct CurveKeyPair {
    CurveKey publicKey;
    CurveKey secretKey;

    static CurveKeyPair make(Random& random);
};

} // namespace comptoir::sync
