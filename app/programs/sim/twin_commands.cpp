// SPDX-License-Identifier: Apache-2.0
#include "app/programs/process/readiness.h"
#include "app/programs/process/stop_signal.h"
#include "app/programs/sim/control_folder.h"
#include "app/programs/sim/serve_twin.h"
#include "app/programs/sim/sim_options.h"
#include "drivers/simulator/display_twin.h"
#include "drivers/simulator/printer_twin.h"
#include "drivers/simulator/relay_twin.h"
#include "drivers/simulator/scanner_twin.h"
#include "drivers/simulator/terminal_twin.h"

#include <cstdio>
#include <fmt/format.h>
#include <memory>

namespace comptoir::sim {

namespace {

using namespace simulator;

void say(const std::string& text)
{
    fmt::print("{}\n", text);
    std::fflush(stdout); // it is a log file as often as a terminal
}

/// `make` makes the twin once it is sure that no other one of that name runs there: it would take its line away.
int run(const SimOptions& options, const std::string& name, const std::function<std::unique_ptr<Twin>()>& make)
{
    ControlServer control(options.folder, name);
    const std::unique_ptr<Twin> twin = make();
    drivers::Wakeup stop;
    programs::StopSignal signal;
    signal.then([&stop] { stop.raise(); });
    say(*twin->command({"show"}));
    programs::tellReady(options.readyFd);
    serveUntilStopped(*twin, control, stop);
    return 0;
}

void addReadyFd(CLI::App& command, SimOptions& options)
{
    command.add_option("--ready-fd", options.readyFd, "Descriptor that gets a line once the simulator serves");
}

void addScanner(CLI::App& app, SimOptions& options, Chosen& chosen)
{
    CLI::App* command = app.add_subcommand("scanner", "Runs the scanner: its line is DIR/scanner.tty");
    addReadyFd(*command, options);
    command->callback([&options, &chosen] {
        chosen = [&options]() {
            return run(options, "scanner",
                [&options] { return std::make_unique<ScannerTwin>(options.folder / "scanner.tty"); });
        };
    });
}

void addDisplay(CLI::App& app, SimOptions& options, Chosen& chosen)
{
    CLI::App* command =
        app.add_subcommand("display", "Runs the two-line customer display: its line is DIR/display.tty");
    addReadyFd(*command, options);
    command->callback([&options, &chosen] {
        chosen = [&options]() {
            return run(options, "display", [&options] {
                return std::make_unique<DisplayTwin>(
                    options.folder / "display.tty", [](const DisplayScreen& screen) { say(framed(screen)); });
            });
        };
    });
}

void addPrinter(CLI::App& app, SimOptions& options, Chosen& chosen)
{
    CLI::App* command = app.add_subcommand("printer", "Runs the receipt printer with its drawer, on a TCP port");
    addReadyFd(*command, options);
    const auto printer = std::make_shared<PrinterTwinOptions>();
    command->add_option("--port", printer->port, "TCP port, 0 for any that is free")->capture_default_str();
    command->add_option("--pictures", printer->folder, "Where each receipt becomes a PNG (default DIR/receipts)");
    command->callback([&options, &chosen, printer] {
        chosen = [&options, printer]() {
            if (printer->folder.empty()) {
                printer->folder = options.folder / "receipts";
            }
            std::filesystem::create_directories(printer->folder);
            return run(options, "printer", [&printer] {
                return std::make_unique<PrinterTwin>(*printer, [](const PrintedReceipt& receipt) {
                    say(fmt::format("receipt {}: {}", receipt.number, receipt.picture.string()));
                });
            });
        };
    });
}

void addTerminal(CLI::App& app, SimOptions& options, Chosen& chosen)
{
    CLI::App* command = app.add_subcommand("terminal",
        "Runs the card terminal on a TCP port; or, with a word, decides its next answer: " + terminalModeNames());
    addReadyFd(*command, options);
    const auto terminal = std::make_shared<TerminalTwinSettings>();
    const auto words = std::make_shared<std::vector<std::string>>();
    command->add_option("order", *words, "The next answer, or: delay MS");
    command->add_option("--port", terminal->port, "TCP port, 0 for any that is free")->capture_default_str();
    command->add_option("--delay", terminal->delayMs, "Milliseconds until a card is presented")->capture_default_str();
    command->callback([&options, &chosen, terminal, words] {
        chosen = [&options, terminal, words]() {
            if (!words->empty()) {
                return tell(options, "terminal", *words);
            }
            return run(options, "terminal", [&terminal] { return std::make_unique<TerminalTwin>(*terminal); });
        };
    });
}

struct RelayChoice {
    std::string name;
    std::uint16_t listen = 0;
    std::string to;
};

int runRelay(const SimOptions& options, const RelayChoice& choice)
{
    const std::size_t colon = choice.to.rfind(':');
    const std::string host = choice.to.substr(0, colon);
    unsigned port = 0;
    if (colon == std::string::npos || !CLI::detail::lexical_cast(choice.to.substr(colon + 1), port) || port < 1
        || port > 65535) {
        throw std::runtime_error(
            fmt::format("--to {} is no address: write HOST:PORT, such as 127.0.0.1:7001", choice.to));
    }
    if (!isTwinName(choice.name)) {
        throw std::runtime_error("--name is lower-case letters, digits and dashes");
    }
    return run(options, choice.name, [&] {
        return std::make_unique<RelayTwin>(choice.name, choice.listen, host, static_cast<std::uint16_t>(port));
    });
}

void addRelay(CLI::App& app, SimOptions& options, Chosen& chosen)
{
    CLI::App* command = app.add_subcommand("relay", "Runs a stretch of network that can be cut");
    addReadyFd(*command, options);
    const auto choice = std::make_shared<RelayChoice>();
    command->add_option("--name", choice->name, "What it leads to, as `cut NAME` says it")->required();
    command->add_option("--listen", choice->listen, "TCP port, 0 for any that is free")->required();
    command->add_option("--to", choice->to, "HOST:PORT where it leads")->required();
    command->callback(
        [&options, &chosen, choice] { chosen = [&options, choice]() { return runRelay(options, *choice); }; });
}

} // namespace

void addTwinCommands(CLI::App& app, SimOptions& options, Chosen& chosen)
{
    addScanner(app, options, chosen);
    addDisplay(app, options, chosen);
    addPrinter(app, options, chosen);
    addTerminal(app, options, chosen);
    addRelay(app, options, chosen);
}

} // namespace comptoir::sim
