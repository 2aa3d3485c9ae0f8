// SPDX-License-Identifier: Apache-2.0
#include "drivers/scanner/serial_scanner.h"

#include "app/core/base/check.h"

#include <algorithm>
#include <array>
#include <pthread.h>
#include <utility>

namespace comptoir::drivers {

namespace {

using SteadyClock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr milliseconds kNothingHalfRead{3'600'000};

std::int64_t nowMs()
{
    return std::chrono::duration_cast<milliseconds>(SteadyClock::now().time_since_epoch()).count();
}

DeviceState stateOf(DeviceError error)
{
    return error == DeviceError::NoPermission || error == DeviceError::Misconfigured
            || error == DeviceError::HeldByOther
        ? DeviceState::Fault
        : DeviceState::Offline;
}

} // namespace

SerialScanner::SerialScanner(Connector connect, SerialScannerSettings settings)
    : m_connect(std::move(connect))
    , m_settings(std::move(settings))
    , m_framer(m_settings.framing)
    , m_retry(m_settings.firstRetry)
{
}

SerialScanner::~SerialScanner()
{
    stop();
}

void SerialScanner::start(ScanSink codes, StateSink states)
{
    check(!m_thread.joinable(), "a scanner is started once");
    m_codes = std::move(codes);
    m_states = std::move(states);
    m_stopping = false;
    m_thread = std::thread([this] { run(); });
    pthread_setname_np(m_thread.native_handle(), "scanner");
}

void SerialScanner::stop()
{
    if (!m_thread.joinable()) {
        return;
    }
    m_stopping = true;
    m_wakeup.raise();
    m_thread.join();
}

void SerialScanner::run()
{
    while (!m_stopping) {
        auto channel = m_connect(m_wakeup);
        if (channel) {
            tell(DeviceState::Ready);
            listen(**channel);
            channel->reset(); // close it before waiting, so that its place in the system is free again
            m_framer.reset();
            if (!m_stopping) {
                tell(DeviceState::Offline);
            }
        } else {
            tell(stateOf(channel.error()));
        }
        if (!m_stopping) {
            m_wakeup.wait(m_retry);
            m_retry = std::min(m_retry * 2, m_settings.slowestRetry);
        }
    }
}

void SerialScanner::listen(ByteChannel& channel)
{
    std::array<std::byte, 512> bytes{};
    while (!m_stopping) {
        const auto deadline = m_framer.deadlineMs();
        const milliseconds wait =
            deadline ? milliseconds(std::max<std::int64_t>(*deadline - nowMs(), 0)) : kNothingHalfRead;
        const Received received = channel.read(bytes, wait);
        if (received.phase == Phase::Closed || received.phase == Phase::Broken) {
            return;
        }
        if (received.count > 0) {
            m_retry = m_settings.firstRetry; // it works again
        }
        for (const FramedCode& code : m_framer.feed(std::span(bytes).first(received.count), nowMs())) {
            deliver(code);
        }
    }
}

void SerialScanner::deliver(const FramedCode& code)
{
    if (code.tooLong) {
        tell(DeviceState::Fault);
        return;
    }
    tell(DeviceState::Ready);
    m_codes({.text = code.text, .aimId = code.aimId, .device = m_settings.name});
}

void SerialScanner::tell(DeviceState state)
{
    if (state != std::exchange(m_state, state) && m_states) {
        m_states(state);
    }
}

} // namespace comptoir::drivers
