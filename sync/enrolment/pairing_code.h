// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/random.h"
#include "sync/link/curve_key.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace comptoir::sync {

/// What a manager carries to a new device, as a QR or typed: where to enrol, the server's public key, and a one-time
/// token of 128 bits. Its text is ASCII without spaces.
struct PairingCode {
    using Token = std::array<std::byte, 16>;

    std::string endpoint; ///< `tcp://hub:7403`
    CurveKey serverKey;
    Token token{};

    std::string text() const;

    /// Nothing when `text` is not a pairing code, or is mistyped (it carries a checksum).
    static std::optional<PairingCode> parse(std::string_view text);

    friend bool operator==(const PairingCode&, const PairingCode&) = default;
};

} // namespace comptoir::sync
