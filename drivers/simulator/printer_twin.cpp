// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/printer_twin.h"

#include "drivers/simulator/paper_picture.h"

#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <fmt/format.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace comptoir::simulator {

namespace {

[[noreturn]] void refuse(const char* what)
{
    throw std::system_error(errno, std::generic_category(), what);
}

sockaddr_in addressOf(const PrinterTwinOptions& options)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(options.port);
    if (::inet_pton(AF_INET, options.address.c_str(), &address.sin_addr) != 1) {
        errno = EINVAL;
        refuse("printer address");
    }
    return address;
}

std::filesystem::path pictureOf(const std::filesystem::path& folder, int number)
{
    return folder / fmt::format("receipt-{:04}.png", number);
}

} // namespace

PrinterTwin::PrinterTwin(PrinterTwinOptions options, std::function<void(const PrintedReceipt&)> printed)
    : m_options(std::move(options))
    , m_printed(std::move(printed))
    , m_mechanism(m_options.model, [this](const PrintedPaper& paper) { keep(paper); })
{
    if (!m_options.folder.empty()) {
        std::filesystem::create_directories(m_options.folder);
        while (std::filesystem::exists(pictureOf(m_options.folder, m_number + 1))) {
            ++m_number;
        }
    }
    listen();
}

PrinterTwin::~PrinterTwin()
{
    setPower(false);
}

void PrinterTwin::listen()
{
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    const int yes = 1;
    ::setsockopt(m_listener, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    sockaddr_in address = addressOf(m_options);
    socklen_t size = sizeof address;
    auto* generic = reinterpret_cast<sockaddr*>(&address);
    if (::bind(m_listener, generic, size) != 0 || ::listen(m_listener, 4) != 0
        || ::getsockname(m_listener, generic, &size) != 0) {
        refuse("printer port");
    }
    m_options.port = ntohs(address.sin_port);
}

void PrinterTwin::setPower(bool on)
{
    if (on == (m_listener >= 0)) {
        return;
    }
    if (on) {
        listen();
        return;
    }
    closeClient(true);
    ::close(std::exchange(m_listener, -1));
    m_mechanism.powerCycle();
}

void PrinterTwin::watch(std::vector<pollfd>& descriptors) const
{
    if (m_client < 0) {
        if (m_listener >= 0) {
            descriptors.push_back({.fd = m_listener, .events = POLLIN, .revents = 0});
        }
        return;
    }
    if (m_silent) {
        return;
    }
    short events = m_mechanism.room() > 0 ? POLLIN : short{0};
    events = static_cast<short>(events | (m_unsent.empty() ? 0 : POLLOUT));
    descriptors.push_back({.fd = m_client, .events = events, .revents = 0});
}

void PrinterTwin::serve(std::int64_t /*nowMs*/)
{
    if (m_client < 0 && m_listener >= 0) {
        accept();
    }
    if (m_silent || m_client < 0) {
        return;
    }
    readClient();
    writeClient();
}

void PrinterTwin::accept()
{
    m_client = ::accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (m_client >= 0) {
        m_mechanism.linkChanged();
        m_mechanism.takeAnswers();
        m_unsent.clear();
    }
}

void PrinterTwin::readClient()
{
    std::array<std::byte, 4096> buffer = {};
    while (m_client >= 0 && m_mechanism.room() > 0) {
        std::size_t room = std::min(buffer.size(), m_mechanism.room());
        room = m_bytesLeft ? std::min(room, *m_bytesLeft) : room;
        const auto got = room == 0 ? 0 : ::recv(m_client, buffer.data(), room, 0);
        if (got < 0) {
            if (errno != EAGAIN && errno != EINTR) {
                closeClient(false);
            }
            return;
        }
        if (m_bytesLeft) {
            *m_bytesLeft -= static_cast<std::size_t>(got);
        }
        if (m_bytesLeft == 0U) {
            m_bytesLeft.reset();
            m_mechanism.receive(std::span(buffer).first(static_cast<std::size_t>(got)));
            m_mechanism.powerCycle();
            closeClient(true);
            return;
        }
        if (got == 0) {
            closeClient(false);
            return;
        }
        m_mechanism.receive(std::span(buffer).first(static_cast<std::size_t>(got)));
    }
}

void PrinterTwin::writeClient()
{
    const auto answers = m_mechanism.takeAnswers();
    m_unsent.insert(m_unsent.end(), answers.begin(), answers.end());
    if (m_client < 0 || m_unsent.empty()) {
        return;
    }
    const auto sent = ::send(m_client, m_unsent.data(), m_unsent.size(), MSG_NOSIGNAL);
    if (sent > 0) {
        m_unsent.erase(m_unsent.begin(), m_unsent.begin() + sent);
    }
}

/// With `reset` the other side sees a broken link, as when the power goes.
void PrinterTwin::closeClient(bool reset)
{
    if (m_client < 0) {
        return;
    }
    if (reset) {
        const linger none{.l_onoff = 1, .l_linger = 0};
        ::setsockopt(m_client, SOL_SOCKET, SO_LINGER, &none, sizeof none);
    } else {
        writeClient();
    }
    ::close(std::exchange(m_client, -1));
    m_mechanism.linkChanged();
}

void PrinterTwin::keep(const PrintedPaper& paper)
{
    PrintedReceipt receipt{.number = ++m_number, .text = paper.text(), .picture = {}};
    if (!m_options.folder.empty()) {
        const auto file = pictureOf(m_options.folder, receipt.number);
        if (drawPaper(paper, file)) {
            receipt.picture = file;
        }
    }
    m_receipts.push_back(receipt);
    if (m_printed) {
        m_printed(receipt);
    }
}

} // namespace comptoir::simulator
