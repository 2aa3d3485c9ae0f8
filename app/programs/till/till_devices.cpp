// SPDX-License-Identifier: Apache-2.0
#include "app/programs/till/till_devices.h"

#include "app/adapters/device_words.h"
#include "drivers/transport/serial_channel.h"
#include "drivers/transport/tcp_channel.h"

#include <fmt/format.h>

namespace comptoir::programs {

namespace {

drivers::Connector tcpOf(const SettingsFile& settings, const char* key)
{
    const HostPort address = hostPort(settings, key);
    return drivers::tcpConnector({.host = address.host, .port = address.port});
}

drivers::PrinterProfile profileOf(const SettingsFile& settings)
{
    const std::string name = settings.text("devices.printer_profile", "epson-80");
    if (auto profile = drivers::findPrinterProfile(name)) {
        return *profile;
    }
    throw SettingsError(fmt::format("{}: no printer profile is called '{}'.", settings.path().native(), name));
}

shop::DeviceCondition conditionOf(drivers::DrawerLevel level)
{
    switch (level) {
    case drivers::DrawerLevel::Open:
        return shop::DeviceCondition::Open;
    case drivers::DrawerLevel::Closed:
        return shop::DeviceCondition::Ready;
    case drivers::DrawerLevel::Unknown:
        return shop::DeviceCondition::NotConfigured;
    }
    check(false, "an unknown drawer level");
    return shop::DeviceCondition::NotConfigured;
}

} // namespace

TillDevices::TillDevices(const SettingsFile& settings, Executor& till, shop::DeviceBoard& board)
    : m_till(till)
    , m_board(board)
    , m_printer(profileOf(settings), tcpOf(settings, "devices.printer"),
          {.state = [this](
                        drivers::DeviceState state) { tell(shop::DeviceKind::Printer, adapters::conditionOf(state)); },
              .drawer = [this](drivers::DrawerLevel level) { tell(shop::DeviceKind::Drawer, conditionOf(level)); }})
    , m_paper(m_printer, till)
    , m_terminal(tcpOf(settings, "devices.terminal"), {.till = settings.text("devices.terminal_till", "01")})
    , m_terminalThread("card")
    , m_card(m_terminal, m_terminalThread, till)
    , m_displayThread("display")
{
    m_terminal.onState(
        [this](drivers::DeviceState state) { tell(shop::DeviceKind::PaymentTerminal, adapters::conditionOf(state)); });
    if (const std::string scanner = settings.text("devices.scanner"); !scanner.empty()) {
        m_scanner = std::make_unique<drivers::SerialScanner>(
            drivers::serialConnector({.path = scanner}), drivers::SerialScannerSettings{.name = "scanner"});
    }
    if (const std::string display = settings.text("devices.display"); !display.empty()) {
        m_display = std::make_unique<drivers::SerialDisplay>(drivers::serialConnector({.path = display}));
    }
}

TillDevices::~TillDevices()
{
    if (m_scanner) {
        m_scanner->stop();
    }
    m_terminal.cancel();
}

void TillDevices::start(std::function<void(const drivers::ScannedCode&)> scanned)
{
    if (m_scanner) {
        m_scanner->start(std::move(scanned),
            [this](drivers::DeviceState state) { tell(shop::DeviceKind::Scanner, adapters::conditionOf(state)); });
    }
}

void TillDevices::showLines(const std::string& upper, const std::string& lower)
{
    if (!m_display) {
        return;
    }
    // Full: the display is stuck on earlier lines; the next sale shows anew.
    static_cast<void>(m_displayThread.post([this, upper, lower] {
        const bool shown = m_display->show(upper, lower).has_value();
        tell(shop::DeviceKind::LineDisplay, shown ? shop::DeviceCondition::Ready : shop::DeviceCondition::Missing);
    }));
}

void TillDevices::tell(shop::DeviceKind device, shop::DeviceCondition condition)
{
    m_till.post([this, device, condition] { m_board.set(device, condition); });
}

} // namespace comptoir::programs
