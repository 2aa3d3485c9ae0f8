// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/escpos/escpos_printer.h"
#include "drivers/transport/device_thread.h"

#include <optional>

namespace comptoir::drivers {

/// An ESC/POS printer and its drawer on a thread of their own. Every call returns at once, from any thread; what it led
/// to is told on the printer's thread.
class PrinterStation {
public:
    struct Sinks {
        StateSink state;
        std::function<void(DrawerLevel)> drawer;
    };

    PrinterStation(PrinterProfile profile, Connector connector, Sinks sinks, PrinterTimes times = {});

    /// Cancels what runs. No sink or callback is called after it; jobs that wait are dropped without a word.
    ~PrinterStation();

    PrinterStation(const PrinterStation&) = delete;
    PrinterStation& operator=(const PrinterStation&) = delete;

    /// False when too many jobs wait: it was not taken, and `done` will not be called.
    [[nodiscard]] bool print(ReceiptDocument document, std::function<void(JobResult)> done);

    /// Ends the wait of the job that prints now.
    void cancel() { m_printer.cancel(); }

    /// Opens it even while a job waits for paper.
    void openDrawer(std::function<void(JobResult)> done) { m_printer.openDrawer(std::move(done)); }

    int columns() const { return m_printer.columns(); }

private:
    EscPosPrinter m_printer;
    std::optional<DeviceThread> m_thread; ///< begins once the sinks are set, ends before what it uses
};

} // namespace comptoir::drivers
