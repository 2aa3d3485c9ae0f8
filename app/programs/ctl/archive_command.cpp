// SPDX-License-Identifier: Apache-2.0
#include "app/programs/ctl/ask.h"
#include "app/programs/ctl/commands.h"
#include "app/programs/ctl/stopped_till.h"
#include "app/shop/reporting/archiving.h"

#include <cstdio>
#include <memory>
#include <stdexcept>
#include <string>

namespace comptoir::programs {

namespace {

struct ArchiveOptions {
    std::string folder;
    std::string destination;
    std::string month;
    std::string first;
    std::string last;
};

shop::ArchivePeriod periodOf(const ArchiveOptions& options)
{
    if (options.month.empty()) {
        return {options.first, options.last};
    }
    const auto [first, last] = storage::daysOfMonth(options.month);
    return {first, last};
}

/// The archive of a till that does not run, recorded as one that was started for it.
nlohmann::json makeArchive(const ArchiveOptions& options)
{
    const SystemClock clock;
    StoppedTill till(options.folder, clock);
    if (!till.desk().ready()) {
        throw std::runtime_error("HQ's feeds have not arrived at this till yet: it has no journal.");
    }
    const auto written =
        shop::writePeriod(till.database().connection(), options.destination, periodOf(options), till.signer());
    if (!written) {
        throw std::runtime_error("that period is not over: its last day must be closed and a later one begun.");
    }
    till.desk().event("BOOT", "archive");
    if (!shop::recordArchive(till.desk(), *written)) {
        throw std::runtime_error(
            "the archive " + written->made.name + " is written, but the journal refused to say so.");
    }
    till.desk().event("SHUTDOWN_CLEAN", "fin de l’archive");
    const archive::MadeArchive& made = written->made;
    return {{"name", made.name}, {"records", made.records}, {"from", made.from}, {"to", made.to},
        {"hash", made.hash.hex()}};
}

int archive(const ArchiveOptions& options)
{
    const shop::ArchivePeriod period = periodOf(options);
    const nlohmann::json request{{"do", "archive"}, {"to", std::filesystem::absolute(options.destination).native()},
        {"first", period.firstDay}, {"last", period.lastDay}};
    auto made = askIfRunning(options.folder, request);
    if (!made) {
        made = makeArchive(options);
    }
    if (made->is_null()) {
        return 1;
    }
    std::printf("%s: %lld records, sequences %lld to %lld.\nSHA-256 of its manifest: %s\n",
        (*made)["name"].get<std::string>().c_str(), (*made)["records"].get<long long>(),
        (*made)["from"].get<long long>(), (*made)["to"].get<long long>(), (*made)["hash"].get<std::string>().c_str());
    return 0;
}

} // namespace

void addArchiveCommand(CLI::App& app, int& exitCode)
{
    auto options = std::make_shared<ArchiveOptions>();
    CLI::App* command = app.add_subcommand(
        "archive", "Archive a period of a till's journal, also while it sells; the last whole month by default");
    command->add_option("--data", options->folder, "Data folder of the till")->required();
    command->add_option("--to", options->destination, "Folder the archive is written into")
        ->required()
        ->check(CLI::ExistingDirectory);
    const CLI::Validator month(
        [](std::string& text) {
            const bool shaped = text.size() == 7 && journal::isDate(text + "-01");
            return shaped ? std::string() : std::string("a month is written 2026-03");
        },
        "YYYY-MM");
    const CLI::Validator day(
        [](std::string& text) {
            return journal::isDate(text) ? std::string() : std::string("a day is written 2026-03-31");
        },
        "YYYY-MM-DD");
    CLI::Option* monthOption = command->add_option("--month", options->month, "Which month")->check(month);
    CLI::Option* first =
        command->add_option("--first-day", options->first, "Instead of a month: from this business day")
            ->check(day)
            ->excludes(monthOption);
    CLI::Option* last = command->add_option("--last-day", options->last, "to this one")->check(day)->needs(first);
    first->needs(last);
    command->callback([options, &exitCode] { exitCode = archive(*options); });
}

} // namespace comptoir::programs
