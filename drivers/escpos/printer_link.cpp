// SPDX-License-Identifier: Apache-2.0
#include "drivers/escpos/printer_link.h"

#include "app/core/base/check.h"

#include <array>
#include <utility>

namespace comptoir::drivers {

namespace {

// Drawer, on-line, errors, paper: all that GS a can report by itself.
constexpr std::array kSendStatus = {std::byte{0x1d}, std::byte{0x61}, std::byte{0x0f}};
constexpr std::array<std::uint8_t, 4> kAllQuestions = {1, 2, 3, 4};
constexpr std::array<std::uint8_t, 1> kDrawerQuestion = {1};

} // namespace

PrinterLink::PrinterLink(Connector connector, const PrinterProfile& profile, const PrinterTimes& times)
    : m_connector(std::move(connector))
    , m_profile(profile)
    , m_times(times)
{
}

Result<void, DeviceError> PrinterLink::open()
{
    auto channel = m_connector(m_wakeup);
    if (!channel) {
        return unexpected(channel.error());
    }
    m_channel = std::move(*channel);
    m_parser = {};
    m_unsaid.clear();
    if (m_profile.sendsStatus && lost(order(kSendStatus).phase)) {
        drop();
        return unexpected(DeviceError::Disconnected);
    }
    return {};
}

void PrinterLink::drop()
{
    m_channel.reset();
}

void PrinterLink::release()
{
    if (!up()) {
        return;
    }
    m_channel->halfClose();
    while (listen(m_times.answer).phase == Phase::Done) { }
    drop();
}

Written PrinterLink::send(std::span<const std::byte> bytes)
{
    if (const Written flushed = flush(); flushed.phase != Phase::Done) {
        return {.offset = flushed.offset, .osError = flushed.osError, .phase = flushed.phase};
    }
    return m_channel->write(bytes, m_times.write);
}

Written PrinterLink::order(std::span<const std::byte> bytes)
{
    m_unsaid.insert(m_unsaid.end(), bytes.begin(), bytes.end());
    return flush();
}

Written PrinterLink::flush()
{
    check(up());
    if (m_unsaid.empty()) {
        return {};
    }
    const Written written = m_channel->write(m_unsaid, m_times.write);
    m_unsaid.erase(m_unsaid.begin(), m_unsaid.begin() + static_cast<std::ptrdiff_t>(written.accepted));
    return written;
}

Heard PrinterLink::listen(std::chrono::milliseconds timeout)
{
    check(up());
    std::array<std::byte, 64> buffer = {};
    const Received received = m_channel->read(buffer, timeout);
    Heard heard{.phase = received.phase};
    for (std::size_t i = 0; i < received.count; ++i) {
        if (auto event = m_parser.feed(buffer[i])) {
            heard.events.push_back(std::move(*event));
        }
    }
    return heard;
}

Written PrinterLink::askStatus()
{
    return ask(kAllQuestions);
}

Written PrinterLink::askDrawer()
{
    return ask(kDrawerQuestion);
}

Written PrinterLink::ask(std::span<const std::uint8_t> questions)
{
    // Questions that could not all be sent at once are not asked twice.
    if (!m_unsaid.empty()) {
        return flush();
    }
    std::vector<std::byte> bytes;
    for (const std::uint8_t question : questions) {
        bytes.insert(bytes.end(), {std::byte{0x10}, std::byte{0x04}, std::byte{question}});
        m_parser.expectRealTime(question);
    }
    return order(bytes);
}

} // namespace comptoir::drivers
