// SPDX-License-Identifier: Apache-2.0
#include "app/programs/sim/control_client.h"
#include "app/programs/sim/control_folder.h"
#include "app/programs/sim/sim_options.h"
#include "drivers/transport/wakeup.h"

#include <algorithm>
#include <chrono>
#include <fmt/format.h>
#include <memory>

namespace comptoir::sim {

namespace {

constexpr int kRefused = 1;

struct ScanChoice {
    std::vector<std::string> codes;
    int times = 1;
    int intervalMs = 700; ///< beyond the window in which one symbol counts as read once
};

int scan(const SimOptions& options, const ScanChoice& choice)
{
    using SteadyClock = std::chrono::steady_clock;
    using std::chrono::milliseconds;
    drivers::Wakeup pace; // nobody raises it: a person's rhythm is all that is waited for
    auto due = SteadyClock::now();
    for (int round = 0; round < choice.times; ++round) {
        for (const std::string& code : choice.codes) {
            pace.wait(std::max(std::chrono::ceil<milliseconds>(due - SteadyClock::now()), milliseconds(0)));
            due += milliseconds(choice.intervalMs);
            if (const int refused = tell(options, "scanner", {"scan", code}); refused != 0) {
                return refused;
            }
        }
    }
    return 0;
}

void addScan(CLI::App& app, SimOptions& options, Chosen& chosen)
{
    CLI::App* command = app.add_subcommand("scan", "Scans codes, one after another");
    const auto choice = std::make_shared<ScanChoice>();
    command->add_option("CODE", choice->codes, "What the symbols hold")->required();
    command->add_option("--times", choice->times, "How often")->check(CLI::Range(1, 100'000))->capture_default_str();
    command->add_option("--interval", choice->intervalMs, "Milliseconds from one scan to the next")
        ->check(CLI::Range(0, 600'000))
        ->capture_default_str();
    command->callback(
        [&options, &chosen, choice] { chosen = [&options, choice]() { return scan(options, *choice); }; });
}

/// `word` to the twin `name` and to those that carry a part of the same line, such as hq-bulk beside hq.
int tellLine(const SimOptions& options, const std::string& name, const std::string& word)
{
    int worst = tell(options, name, {word});
    for (const std::string& other : twinNames(options.folder)) {
        if (worst == 0 && other.starts_with(name + "-")) {
            worst = tell(options, other, {word});
        }
    }
    return worst;
}

/// `cut NAME` and its like.
void addNamed(CLI::App& app, SimOptions& options, Chosen& chosen, const std::string& word, const std::string& help)
{
    CLI::App* command = app.add_subcommand(word, help);
    const auto name = std::make_shared<std::string>();
    command->add_option("NAME", *name, "hq, hub or another relay, scanner, display, printer, terminal")->required();
    command->callback([&options, &chosen, name, word] {
        chosen = [&options, name, word]() { return tellLine(options, *name, word); };
    });
}

/// `paper out` and its like: the printer's own words.
void addPrinterOrder(CLI::App& app, SimOptions& options, Chosen& chosen, const std::string& word,
    const std::string& help, const std::vector<std::string>& values)
{
    CLI::App* command = app.add_subcommand(word, help);
    const auto value = std::make_shared<std::string>();
    CLI::Option* option = command->add_option("STATE", *value)->check(CLI::IsMember(values));
    option->required(word != "drawer");
    command->callback([&options, &chosen, value, word] {
        chosen = [&options, value, word]() {
            if (value->empty()) {
                return tell(options, "printer", {"show"});
            }
            return tell(options, "printer", {word, *value == "closed" ? "close" : *value});
        };
    });
}

void addTell(CLI::App& app, SimOptions& options, Chosen& chosen)
{
    CLI::App* command = app.add_subcommand("tell", "Gives any order to one simulator; a wrong one lists its orders");
    const auto words = std::make_shared<std::vector<std::string>>();
    command->add_option("NAME ORDER", *words)->required()->expected(2, 16);
    command->callback([&options, &chosen, words] {
        chosen = [&options, words]() { return tell(options, words->front(), {words->begin() + 1, words->end()}); };
    });
}

int show(const SimOptions& options)
{
    const std::vector<std::string> names = twinNames(options.folder);
    if (names.empty()) {
        return tell(options, "scanner", {"show"}); // it says that none runs, and what to do
    }
    int worst = 0;
    for (const std::string& name : names) {
        worst = std::max(worst, tell(options, name, {"show"}));
    }
    return worst;
}

} // namespace

int tell(const SimOptions& options, const std::string& name, const std::vector<std::string>& words)
{
    const auto answer = order(options.folder, name, words);
    if (!answer) {
        fmt::print(stderr, "comptoir-sim: {}\n", answer.error());
        return kRefused;
    }
    fmt::print("{}\n", *answer);
    return 0;
}

void addOrderCommands(CLI::App& app, SimOptions& options, Chosen& chosen)
{
    addScan(app, options, chosen);
    addNamed(app, options, chosen, "cut", "Cuts a line or unplugs a device");
    addNamed(app, options, chosen, "silence", "A line carries nothing any more, though its connections stay");
    addNamed(app, options, chosen, "join", "Mends a line or plugs a device in");
    addPrinterOrder(app, options, chosen, "paper", "The printer's roll", {"out", "in", "low", "ok"});
    addPrinterOrder(app, options, chosen, "cover", "The printer's cover", {"open", "close", "closed"});
    addPrinterOrder(
        app, options, chosen, "drawer", "The cash drawer: its state, or closes it", {"close", "connect", "disconnect"});
    addTell(app, options, chosen);
    CLI::App* command = app.add_subcommand("show", "What the display shows, the drawer, the last receipt's picture");
    command->callback([&options, &chosen] { chosen = [&options]() { return show(options); }; });
}

} // namespace comptoir::sim
