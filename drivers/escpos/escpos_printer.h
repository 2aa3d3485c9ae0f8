// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/api/cash_drawer.h"
#include "drivers/api/receipt_printer.h"
#include "drivers/escpos/printer_link.h"
#include "drivers/escpos/receipt_encoder.h"
#include "drivers/transport/job_queue.h"

#include <atomic>

namespace comptoir::drivers {

/// Any printer that speaks ESC/POS, over whatever channel it hangs on, with the drawer that hangs on it.
/// print() and watch() belong to one thread; cancel(), interrupt() and openDrawer() to any.
class EscPosPrinter final : public ReceiptPrinter, public CashDrawer {
public:
    /// With `holdsLink` the connection stays open between jobs, so that the state is known at once; without, other
    /// tills can use the printer.
    EscPosPrinter(PrinterProfile profile, Connector connector, PrinterTimes times = {}, bool holdsLink = true);

    JobResult print(const ReceiptDocument& document) override;
    void cancel() override;
    int columns() const override { return m_profile.columns; }
    void onState(StateSink sink) override { m_stateSink = std::move(sink); }

    void openDrawer(std::function<void(JobResult)> done) override;
    void onDrawerLevel(std::function<void(DrawerLevel)> sink) override { m_drawerSink = std::move(sink); }

    /// Between two jobs: keeps the link up, hears what the printer says by itself, opens the drawer. Blocks until
    /// something happened, interrupt() or `timeout`.
    void watch(std::chrono::milliseconds timeout);
    void interrupt() { m_link.wakeup().raise(); }

    /// Cancels what runs and all that would still come. From any thread.
    void shutDown();

    const PrinterStatus& status() const { return m_status; }

private:
    /// Nothing: go on. Else how the job ends.
    using Stop = std::optional<DeviceError>;

    Stop reach();
    Stop connect();
    Stop awaitStatus();
    Stop waitUntilAble();
    JobResult send(const EscPosJob& job);
    Stop sendUpTo(const EscPosJob& job, std::size_t end);
    JobResult awaitEnd();
    Stop awaitInOrder();
    Stop awaitAnswer();
    bool printed() const;
    Stop hear(std::chrono::milliseconds timeout);
    void take(const StatusEvent& event);
    bool cancelled() const { return m_closed || (m_printing && m_cancelled); }
    JobResult run(const EscPosJob& job);
    JobResult stopped(DeviceError reason);
    JobResult abandon();
    std::string processId() const;
    void serveDrawer();
    JobResult kick();
    void publish(DeviceState state);

    const PrinterProfile m_profile;
    const PrinterTimes m_times;
    const bool m_holdsLink;
    PrinterLink m_link;
    PrinterStatus m_status;
    StateSink m_stateSink;
    std::function<void(DrawerLevel)> m_drawerSink;
    JobQueue m_kicks;
    std::atomic<bool> m_cancelled = false;
    std::atomic<bool> m_closed = false;
    DeviceState m_state = DeviceState::Unknown;
    DrawerLevel m_level = DrawerLevel::Unknown;
    std::size_t m_offset = 0; ///< bytes taken of the job that runs
    bool m_printing = false;
    bool m_midSegment = false; ///< the next byte belongs to a command that is half sent: nothing may come between
    bool m_answered = false; ///< a status came since it was last asked
    bool m_cleared = false;
    bool m_inOrder = false;
    int m_unanswered = 0;
    std::uint32_t m_processNumber = 0;
    std::string m_processDone;
};

} // namespace comptoir::drivers
