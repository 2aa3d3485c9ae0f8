// SPDX-License-Identifier: Apache-2.0
#include "app/core/archive/archive_writer.h"
#include "app/core/storage/archive_range.h"
#include "app/programs/ctl/commands.h"
#include "app/programs/ctl/stopped_till.h"

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

storage::ArchiveRange rangeFor(const ArchiveOptions& options, storage::Connection& connection)
{
    std::optional<storage::ArchiveRange> range;
    if (!options.month.empty()) {
        const auto [first, last] = storage::daysOfMonth(options.month);
        range = storage::archiveRange(connection, first, last);
    } else if (!options.first.empty()) {
        range = storage::archiveRange(connection, options.first, options.last);
    } else {
        range = storage::lastWholeMonth(connection);
    }
    if (!range) {
        throw std::runtime_error("that period is not over: its last day must be closed and a later one begun.");
    }
    return *range;
}

void record(shop::Desk& desk, const storage::ArchiveRange& range, const archive::MadeArchive& made,
    const crypto::Hash& previous)
{
    storage::Transaction transaction = desk.till().begin();
    const auto archived = desk.till().journal().append(desk.draft(journal::ArchiveRecord{
        .act = journal::ArchiveAct::Made,
        .firstDay = range.firstDay,
        .lastDay = range.lastDay,
        .from = made.from,
        .to = made.to,
        .file = made.hash,
        .previousArchive = previous,
        .name = made.name,
        .destination = {},
    }));
    journal::Object data;
    data.set("archive", made.name);
    const auto exported = desk.till().journal().append(
        desk.draft(journal::EventRecord{.code = "EXPORT_TAX", .text = "profil fiscal dans l’archive", .data = data}));
    if (!archived || !exported) {
        throw std::runtime_error("the archive " + made.name + " is written, but the journal refused to say so.");
    }
    transaction.commit();
}

int makeArchive(const ArchiveOptions& options)
{
    const SystemClock clock;
    StoppedTill till(options.folder, clock);
    if (!till.desk().ready()) {
        throw std::runtime_error("HQ's feeds have not arrived at this till yet: it has no journal.");
    }
    storage::Connection& connection = till.database().connection();
    const storage::ArchiveRange range = rangeFor(options, connection);
    const crypto::Hash previous = storage::archiveBefore(connection, range);
    const archive::MadeArchive made = archive::writeArchive(options.destination,
        {.firstDay = range.firstDay,
            .lastDay = range.lastDay,
            .terms = storage::termsBefore(connection, range),
            .previousArchive = previous,
            .rulePacks = {}},
        storage::recordsOf(connection, range), till.signer());
    till.desk().event("BOOT", "archive");
    record(till.desk(), range, made, previous);
    till.desk().event("SHUTDOWN_CLEAN", "fin de l’archive");
    std::printf("%s: %lld records, sequences %lld to %lld.\nSHA-256 of its manifest: %s\n", made.name.c_str(),
        static_cast<long long>(made.records), static_cast<long long>(made.from), static_cast<long long>(made.to),
        made.hash.hex().c_str());
    return 0;
}

} // namespace

void addArchiveCommand(CLI::App& app, int& exitCode)
{
    auto options = std::make_shared<ArchiveOptions>();
    CLI::App* command =
        app.add_subcommand("archive", "Archive a period of a stopped till's journal; the last whole month by default");
    command->add_option("--data", options->folder, "Data folder of the till, which must not run")->required();
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
    command->callback([options, &exitCode] { exitCode = makeArchive(*options); });
}

} // namespace comptoir::programs
