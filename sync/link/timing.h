// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace comptoir::sync {

/// How patient a link is (sync.md §2.5).
struct Timing {
    std::chrono::milliseconds heartbeatEvery{2000}; ///< ZMTP heartbeat, and our PING
    std::chrono::milliseconds heartbeatTimeout{8000}; ///< silence after which the peer is away
    std::chrono::milliseconds heartbeatTtl{10'000};
    std::chrono::milliseconds handshake{5000};
    std::chrono::milliseconds reconnectFirst{250};
    std::chrono::milliseconds reconnectLast{8000};
    std::chrono::milliseconds acknowledgement{15'000}; ///< a PUSH unanswered for so long reopens the session
    std::chrono::milliseconds feedPoll{30'000}; ///< asks for news even when no doorbell rang
    std::chrono::milliseconds chunk{5000}; ///< a snapshot chunk unanswered for so long is asked again

    static constexpr Timing lan() { return {}; }
    static constexpr Timing wan()
    {
        using std::chrono::seconds;
        return {.heartbeatEvery = seconds(10),
            .heartbeatTimeout = seconds(30),
            .heartbeatTtl = seconds(40),
            .handshake = seconds(15),
            .reconnectFirst = seconds(1),
            .reconnectLast = seconds(60),
            .acknowledgement = seconds(45),
            .feedPoll = seconds(120),
            .chunk = seconds(20)};
    }
};

} // namespace comptoir::sync
