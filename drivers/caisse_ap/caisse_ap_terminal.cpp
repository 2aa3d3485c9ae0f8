// SPDX-License-Identifier: Apache-2.0
#include "drivers/caisse_ap/caisse_ap_terminal.h"

#include "drivers/caisse_ap/answer.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string>
#include <utility>

namespace comptoir::drivers {

namespace {

using SteadyClock = std::chrono::steady_clock;
using std::chrono::milliseconds;

/// Bytes of an answer as they come, and what they mean so far.
class AnswerReader {
public:
    void add(std::span<const std::byte> bytes)
    {
        for (const std::byte each : bytes) {
            m_bytes += static_cast<char>(each);
        }
        m_stream = parseTlv(m_bytes);
    }

    /// No terminal sends this, or it said two different things.
    bool garbage() const
    {
        const TlvMessage* first = final();
        return m_stream.garbage || std::ranges::any_of(m_stream.messages, [&](const TlvMessage& message) {
            return kindOf(message) == AnswerKind::Final && *message.find("AE") != *first->find("AE");
        });
    }

    /// It could end here: what follows, if anything, must come soon.
    bool mayBeComplete() const { return m_stream.whole && final() != nullptr; }

    bool acknowledged() const
    {
        return std::ranges::any_of(m_stream.messages,
            [](const TlvMessage& message) { return kindOf(message) == AnswerKind::TakenIntoAccount; });
    }

    /// The first answer that ends the payment.
    const TlvMessage* final() const
    {
        const auto found = std::ranges::find_if(
            m_stream.messages, [](const TlvMessage& message) { return kindOf(message) == AnswerKind::Final; });
        return found == m_stream.messages.end() ? nullptr : &*found;
    }

    std::string keepableText() const { return keepable(m_stream, m_bytes.size()); }

private:
    std::string m_bytes;
    TlvStream m_stream;
};

milliseconds until(SteadyClock::time_point deadline)
{
    return std::max(std::chrono::ceil<milliseconds>(deadline - SteadyClock::now()), milliseconds(0));
}

} // namespace

CaisseApTerminal::CaisseApTerminal(Connector connect, CaisseApSettings settings, CaisseApTimes times)
    : m_connect(std::move(connect))
    , m_settings(std::move(settings))
    , m_times(times)
{
}

CardOutcome CaisseApTerminal::debit(const CardRequest& request, const std::function<void(CardProgress)>& progress)
{
    return pay(debitRequest(request, m_settings), progress);
}

CardOutcome CaisseApTerminal::refund(const CardRequest& request, const std::function<void(CardProgress)>& progress)
{
    return pay(refundRequest(request, m_settings), progress);
}

CardOutcome CaisseApTerminal::pay(
    const std::optional<TlvMessage>& request, const std::function<void(CardProgress)>& progress)
{
    m_cancelled = false;
    if (!request) {
        return CardNotSent{.why = DeviceError::Misconfigured};
    }
    return attempt({.request = *request,
        .wait = m_times.answer,
        .meaning = [&request](const TlvMessage& answer) { return interpretAnswer(answer, *request); },
        .progress = progress});
}

CardOutcome CaisseApTerminal::query(const CardRequest& request)
{
    m_cancelled = false;
    const auto question = duplicateRequest(request, m_settings);
    if (!question) {
        return CardNotSent{.why = DeviceError::Misconfigured};
    }
    return attempt({.request = *question,
        .wait = m_times.query,
        .meaning =
            [&](const TlvMessage& answer) { return interpretDuplicate(answer, *question, request.idempotencyKey); },
        .progress = [](CardProgress) {}});
}

void CaisseApTerminal::cancel()
{
    m_cancelled = true;
    m_wakeup.raise();
}

void CaisseApTerminal::onState(StateSink sink)
{
    m_states = std::move(sink);
}

CardOutcome CaisseApTerminal::attempt(const Exchange& exchange)
{
    exchange.progress(CardProgress::Connecting);
    auto channel = m_connect(m_wakeup);
    if (!channel) {
        tell(DeviceState::Offline);
        return CardNotSent{.why = channel.error()};
    }
    if (m_cancelled) {
        return CardCancelled{};
    }
    tell(DeviceState::Busy);
    const std::string bytes = encodeTlv(exchange.request);
    const Written written = (*channel)->write(std::as_bytes(std::span(bytes)), m_times.send);
    if (written.accepted == 0) {
        tell(DeviceState::Offline);
        return CardNotSent{.why = DeviceError::Disconnected};
    }
    if (written.phase != Phase::Done) {
        tell(DeviceState::Offline);
        return CardUnknown{.why = DeviceError::OutcomeUnknown, .raw = {}};
    }
    exchange.progress(CardProgress::Sent);
    return awaitAnswer(**channel, exchange);
}

CardOutcome CaisseApTerminal::awaitAnswer(ByteChannel& channel, const Exchange& exchange)
{
    const auto deadline = SteadyClock::now() + exchange.wait;
    AnswerReader answer;
    std::array<std::byte, 1024> bytes{};
    bool acknowledged = false;
    while (true) {
        const bool draining = answer.mayBeComplete();
        const milliseconds wait = draining ? std::min(m_times.drain, until(deadline)) : until(deadline);
        const Received received = channel.read(bytes, wait);
        answer.add(std::span(bytes).first(received.count));
        if (!acknowledged && answer.acknowledged()) {
            acknowledged = true;
            exchange.progress(CardProgress::Acknowledged);
        }
        if (answer.garbage()) {
            tell(DeviceState::Fault);
            return CardUnknown{.why = DeviceError::ProtocolGarbage, .raw = answer.keepableText()};
        }
        const bool over = received.phase != Phase::Done && received.phase != Phase::Interrupted;
        if (over && answer.mayBeComplete()) {
            tell(DeviceState::Ready);
            return exchange.meaning(*answer.final());
        }
        if (over) {
            tell(received.phase == Phase::TimedOut ? DeviceState::Silent : DeviceState::Offline);
            return CardUnknown{.why = DeviceError::OutcomeUnknown, .raw = answer.keepableText()};
        }
        if (received.phase == Phase::Interrupted && m_cancelled && !draining) {
            tell(DeviceState::Unknown);
            return CardUnknown{.why = DeviceError::Cancelled, .raw = answer.keepableText()};
        }
    }
}

void CaisseApTerminal::tell(DeviceState state)
{
    if (state != std::exchange(m_state, state) && m_states) {
        m_states(state);
    }
}

} // namespace comptoir::drivers
