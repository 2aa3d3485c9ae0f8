// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/adapters/card_payment.h"
#include "app/adapters/receipt_paper.h"
#include "app/core/base/executor.h"
#include "app/programs/settings/settings_file.h"
#include "app/shop/devices/device_board.h"
#include "drivers/caisse_ap/caisse_ap_terminal.h"
#include "drivers/display/serial_display.h"
#include "drivers/scanner/serial_scanner.h"

#include <functional>
#include <memory>
#include <string>

namespace comptoir::programs {

/// The devices of one till, from its settings, each on its own thread; what they say comes back on the till thread.
class TillDevices {
public:
    /// `till` runs what devices answer; `board` is used on that thread.
    TillDevices(const SettingsFile& settings, Executor& till, shop::DeviceBoard& board);
    ~TillDevices();

    shop::Paper& paper() { return m_paper; }
    shop::Drawer& drawer() { return m_paper; }
    shop::CardTerminal& cardTerminal() { return m_card; }

    /// Starts listening to the scanner; `scanned` is called on its thread.
    void start(std::function<void(const drivers::ScannedCode&)> scanned);

    /// Shows two lines to the customer. Returns at once.
    void showLines(const std::string& upper, const std::string& lower);

private:
    void tell(shop::DeviceKind device, shop::DeviceCondition condition);

    Executor& m_till;
    shop::DeviceBoard& m_board;
    drivers::PrinterStation m_printer;
    adapters::PrinterPaper m_paper;
    drivers::CaisseApTerminal m_terminal;
    drivers::DeviceThread m_terminalThread;
    adapters::CardPayment m_card;
    std::unique_ptr<drivers::SerialScanner> m_scanner;
    std::unique_ptr<drivers::SerialDisplay> m_display;
    drivers::DeviceThread m_displayThread;
};

} // namespace comptoir::programs
