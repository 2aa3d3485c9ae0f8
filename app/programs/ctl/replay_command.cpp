// SPDX-License-Identifier: Apache-2.0
#include "app/programs/ctl/commands.h"
#include "app/programs/ctl/replayed_month.h"

#include <fmt/format.h>

#include <cstdio>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace comptoir::programs {

namespace {

struct ReplayOptions {
    std::string folder;
    std::string file;
    std::string person;
    bool asOneDay = false;
    int days = 0;
    std::string from;
    bool sundays = false;
    std::uint64_t seed = 1;
};

void say(const std::string& line)
{
    std::puts(line.c_str());
}

void sayLines(const ReplayedLines& lines)
{
    say(fmt::format(
        "{} lines sold, {} refused ({} codes unknown here).", lines.sold, lines.refused, lines.unknown.size()));
}

void sayRegister(ReplayedRegister& shop)
{
    const storage::SalesSum sum = shop.sales().sum({.registerId = shop.till().registerId()});
    say(fmt::format("Register: {} tickets, gross {}, net of tax {}, tax {} (minor units).", sum.tickets, sum.gross,
        sum.netOfTax, sum.tax));
}

int replayOneDay(const ReplayOptions& options)
{
    const SystemClock clock;
    ReplayedRegister shop(options.folder, clock);
    const std::vector<FiledBasket> baskets = readBaskets(options.file);
    if (!shop.desk().ready()) {
        throw std::runtime_error("HQ's feeds have not arrived at this till yet.");
    }
    shop.desk().event("BOOT", "reprise de tickets");
    shop.signIn(options.person);
    shop.sale().start();
    if (!shop.cash().session().open && !shop.cash().open({})) {
        throw std::runtime_error("the cash session cannot be opened.");
    }
    ReplayedLines lines;
    std::int64_t tickets = 0;
    for (const FiledBasket& basket : baskets) {
        shop.enter(basket, lines);
        if (shop.sale().empty()) {
            continue;
        }
        if (!shop.handNote() || !shop.payment().cash(shop.payment().begin().total) || !shop.payment().finish()) {
            throw std::runtime_error("a basket could not be paid; what was sold before it is recorded.");
        }
        ++tickets;
    }
    shop.desk().event("SHUTDOWN_CLEAN", "fin de la reprise");
    say(fmt::format("{} tickets.", tickets));
    sayLines(lines);
    sayRegister(shop);
    return 0;
}

std::chrono::sys_days dayOf(const std::string& text)
{
    if (!journal::isDate(text)) {
        throw std::runtime_error("\"" + text + "\" is no day: they are written 2026-03-31.");
    }
    const auto part = [&text](std::size_t at, std::size_t length) { return std::stoi(text.substr(at, length)); };
    return std::chrono::year_month_day(std::chrono::year(part(0, 4)), std::chrono::month(unsigned(part(5, 2))),
        std::chrono::day(unsigned(part(8, 2))));
}

void sayPeriod(const std::string& period, const PeriodSums& sums)
{
    say(fmt::format("{:<12}{:>8}{:>14}{:>14}{:>14}", period, sums.tickets, sums.gross, sums.netOfTax, sums.tax));
}

void sayMonth(const ReplayedMonth& month)
{
    say(fmt::format("{:<12}{:>8}{:>14}{:>14}{:>14}", "", "tickets", "gross", "net of tax", "tax"));
    PeriodSums all;
    for (const auto& [day, sums] : month.days) {
        sayPeriod(day, sums);
        all.add(sums);
    }
    for (const auto& [period, sums] : month.months) {
        sayPeriod(period, sums);
    }
    sayPeriod("all", all);
    for (const auto& [what, times] : month.happened) {
        say(fmt::format("{}: {}", what, times));
    }
    say(fmt::format("counted less expected: {}", month.difference));
    sayLines(month.lines);
}

int replayMonth(const ReplayOptions& options)
{
    const std::vector<FiledBasket> baskets = readBaskets(options.file);
    if (baskets.empty()) {
        throw std::runtime_error(options.file + " holds no basket.");
    }
    const std::string from = options.from.empty() ? baskets.front().time.substr(0, 10) : options.from;
    const MonthPlan plan{.person = options.person,
        .first = dayOf(from),
        .days = options.days,
        .sundays = options.sundays,
        .seed = options.seed};
    ToldClock clock({std::chrono::milliseconds(plan.first.time_since_epoch()).count()});
    ReplayedRegister shop(options.folder, clock);
    if (!shop.desk().ready()) {
        throw std::runtime_error("HQ's feeds have not arrived at this till yet.");
    }
    const std::string& last = shop.till().database().journal().state().businessDay;
    if (last >= from) {
        throw std::runtime_error(fmt::format("this till's journal already has {}: begin later, with --from.", last));
    }
    const ReplayedMonth month = MonthTrade(shop, clock, plan).trade(baskets);
    sayMonth(month);
    sayRegister(shop);
    for (const std::string& fault : month.faults) {
        say("ANOMALY " + fault);
    }
    if (month.faults.empty()) {
        say("Every close is the sum of its tickets.");
    }
    return month.faults.empty() ? 0 : 1;
}

} // namespace

void addReplayCommand(CLI::App& app, int& exitCode)
{
    auto options = std::make_shared<ReplayOptions>();
    CLI::App* command = app.add_subcommand("replay", "Sell the baskets of a file at a stopped till");
    command->add_option("--data", options->folder, "Data folder of the till, which must not run")->required();
    command->add_option("--operator", options->person, "Who sells")->required();
    CLI::Option_group* span = command->add_option_group("span");
    CLI::Option* oneDay =
        span->add_flag("--as-one-day", options->asOneDay, "All in the running business day, paid in cash");
    CLI::Option* days = span->add_option("--days", options->days, "Over that many business days, with all that happens")
                            ->check(CLI::Range(1, 366))
                            ->excludes(oneDay);
    span->require_option(1);
    command->add_option("--from", options->from, "First day, 2026-03-31; by default that of the first basket")
        ->needs(days);
    command->add_flag("--sundays", options->sundays, "Open on Sundays too")->needs(days);
    command->add_option("--seed", options->seed, "Of what chance brings")->needs(days);
    command->add_option("file", options->file, "CSV with the columns ticket,time,line,item,qty")
        ->required()
        ->check(CLI::ExistingFile);
    command->callback(
        [options, &exitCode] { exitCode = options->asOneDay ? replayOneDay(*options) : replayMonth(*options); });
}

} // namespace comptoir::programs
