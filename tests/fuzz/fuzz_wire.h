// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/check.h"
#include "sync/wire/codec.h"

#include <string_view>

namespace comptoir::tests {

/// Reads `bytes` as a header and a body, once as they are and once with lengths and checksum made true, so that what
/// lies behind the checksum is reached too. Whether either was a message. What is accepted must survive a round trip.
inline bool fuzzWire(std::string_view bytes)
{
    using namespace sync;
    const std::string_view header = bytes.substr(0, Envelope::kSize);
    const std::string_view body = bytes.substr(header.size());
    bool accepted = decode(header, body).has_value();

    if (header.size() == Envelope::kSize) {
        Envelope envelope;
        envelope.type = static_cast<std::uint16_t>(static_cast<unsigned char>(header[4]) % 25);
        envelope.flags = static_cast<unsigned char>(header[6]) & Envelope::kPacked;
        envelope.bodyLength = static_cast<std::uint32_t>(body.size());
        envelope.rawLength = envelope.flags != 0 ? static_cast<unsigned char>(header[24])
                | static_cast<std::uint32_t>(static_cast<unsigned char>(header[25])) << 8U
                                                 : envelope.bodyLength;
        const EnvelopeBytes repaired = encodeEnvelope(envelope, body);
        const auto received = decode({reinterpret_cast<const char*>(repaired.data()), repaired.size()}, body);
        if (received) {
            const Frames again = encode(received->message, received->session, received->number);
            check(decode({reinterpret_cast<const char*>(again.header.data()), again.header.size()}, again.body)
                      .has_value(),
                "an accepted message does not survive a round trip");
            accepted = true;
        }
    }
    return accepted;
}

} // namespace comptoir::tests
