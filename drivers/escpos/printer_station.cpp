// SPDX-License-Identifier: Apache-2.0
#include "drivers/escpos/printer_station.h"

#include <utility>

namespace comptoir::drivers {

namespace {

constexpr std::chrono::milliseconds kWatch{2000};
constexpr std::size_t kJobs = 32;

} // namespace

PrinterStation::PrinterStation(PrinterProfile profile, Connector connector, Sinks sinks, PrinterTimes times)
    : m_printer(std::move(profile), std::move(connector), times)
{
    m_printer.onState(std::move(sinks.state));
    m_printer.onDrawerLevel(std::move(sinks.drawer));
    m_thread.emplace("printer", kJobs,
        IdleWatch{
            .watch = [this] { m_printer.watch(kWatch); },
            .interrupt = [this] { m_printer.interrupt(); },
        });
}

PrinterStation::~PrinterStation()
{
    m_printer.shutDown();
}

bool PrinterStation::print(ReceiptDocument document, std::function<void(JobResult)> done)
{
    return m_thread->post([this, document = std::move(document), done = std::move(done)] {
        const JobResult result = m_printer.print(document);
        done(result);
    });
}

} // namespace comptoir::drivers
