// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/api/payment_terminal.h"
#include "drivers/caisse_ap/request.h"
#include "drivers/transport/byte_channel.h"
#include "drivers/transport/wakeup.h"

#include <atomic>
#include <chrono>

namespace comptoir::drivers {

struct CaisseApTimes {
    std::chrono::milliseconds send{5'000};
    /// From the request to the end of the answer. Longer than any terminal waits for a card.
    std::chrono::milliseconds answer{180'000};
    /// The same of a question, which waits for no card.
    std::chrono::milliseconds query{10'000};
    /// The protocol has no end mark: an answer that may be whole is whole after this silence.
    std::chrono::milliseconds drain{150};
};

/// A terminal that speaks Caisse-AP (Concert V3) over TCP, as a rule on port 8888; it listens, the till connects.
/// Silence, a cut or an answer that comes too late are Unknown, never declined: the money may have moved.
class CaisseApTerminal final : public PaymentTerminal {
public:
    explicit CaisseApTerminal(Connector connect, CaisseApSettings settings = {}, CaisseApTimes times = {});

    CardOutcome debit(const CardRequest& request, const std::function<void(CardProgress)>& progress) override;
    CardOutcome refund(const CardRequest& request, const std::function<void(CardProgress)>& progress) override;
    CardOutcome query(const CardRequest& request) override;
    void cancel() override;
    void onState(StateSink sink) override;

private:
    /// One request and what its answer means.
    struct Exchange {
        TlvMessage request;
        std::chrono::milliseconds wait{};
        std::function<CardOutcome(const TlvMessage& answer)> meaning;
        std::function<void(CardProgress)> progress;
    };

    CardOutcome pay(const std::optional<TlvMessage>& request, const std::function<void(CardProgress)>& progress);
    CardOutcome attempt(const Exchange& exchange);
    CardOutcome awaitAnswer(ByteChannel& channel, const Exchange& exchange);
    void tell(DeviceState state);

    Connector m_connect;
    CaisseApSettings m_settings;
    CaisseApTimes m_times;
    StateSink m_states;
    DeviceState m_state = DeviceState::Unknown;
    Wakeup m_wakeup;
    std::atomic<bool> m_cancelled = false;
};

} // namespace comptoir::drivers
