// SPDX-License-Identifier: Apache-2.0
// The till at work: scans to painted lines, sales to durable records, and a till that rests.
#include "app/core/domain/basket.h"
#include "tests/bench/disk.h"
#include "tests/bench/driven_till.h"
#include "tests/bench/running_shop.h"

#include <poll.h>

#include <algorithm>
#include <ranges>
#include <vector>

namespace comptoir::bench {

namespace {

constexpr int kCompared = 25; // first and last ones

/// A ticket scanned line by line until it is full; what each took, in milliseconds.
std::vector<double> filledTicket(
    const GeneratedCatalogue& catalogue, DrivenTill& till, std::int64_t articles, int ticket, int most)
{
    std::vector<double> lines;
    while (static_cast<int>(lines.size()) < most) {
        const std::int64_t number = (ticket * 104'729L + std::ssize(lines) * 7919L) % articles;
        const auto taken = till.scan(catalogue.gtin(number));
        if (!taken) {
            break;
        }
        lines.push_back(static_cast<double>(*taken) / kNanosecondsPerMillisecond);
    }
    till.hold();
    return lines;
}

void scanLines(const Run& run, const GeneratedCatalogue& catalogue, DrivenTill& till, std::int64_t articles)
{
    constexpr int kTickets = 6;
    Figure all{.name = "scan_line", .unit = "ms", .articles = articles};
    Figure last{.name = "scan_last_line",
        .unit = "ms",
        .articles = articles,
        .baseline = Baseline{.name = "first lines", .samples = {}}};
    for (int ticket = 0; ticket < (run.smoke ? 1 : kTickets); ++ticket) {
        const std::vector<double> lines =
            filledTicket(catalogue, till, articles, ticket, run.smoke ? 2 * kCompared : Basket::kMaxLines);
        std::ranges::for_each(lines, [&](double taken) { all.samples.add(taken); });
        std::ranges::for_each(
            lines | std::views::take(kCompared), [&](double taken) { last.baseline->samples.add(taken); });
        std::ranges::for_each(
            lines | std::views::reverse | std::views::take(kCompared), [&](double taken) { last.samples.add(taken); });
    }
    last.ratio = last.samples.median() / last.baseline->samples.median();
    run.report(std::move(all));
    run.report(std::move(last));
}

void sell(const Run& run, const GeneratedCatalogue& catalogue, const RunningShop& shop, DrivenTill& till,
    std::int64_t articles)
{
    constexpr int kSales = 200;
    constexpr std::chrono::milliseconds kRest(300);
    Figure durable{.name = "till_sale_durable",
        .unit = "ms",
        .articles = articles,
        .baseline = Baseline{.name = "fdatasync after a rest", .samples = {}}};
    SyncedFile disk(shop.folder());
    for (int sale = 0; sale < run.rounds(kSales); ++sale) {
        till.scan(catalogue.gtin(sale % articles));
        till.rest(kRest); // the disk rests too, between customers
        durable.baseline->samples.add(disk.timedWrite());
        durable.samples.add(static_cast<double>(till.payCash()) / kNanosecondsPerMillisecond);
    }
    durable.ratio = durable.samples.median() / durable.baseline->samples.median();
    run.report(std::move(durable));
}

void idle(const Run& run, DrivenTill& till, std::int64_t articles)
{
    constexpr int kSeconds = 60;
    constexpr int kMillisecondsPerSecond = 1000;
    constexpr std::chrono::seconds kSettled(3); // the page after the last sale is painted, the record sent up
    const int seconds = run.smoke ? 1 : kSeconds;
    till.rest(kSettled);
    const double before = till.processorSeconds();
    ::poll(nullptr, 0, seconds * kMillisecondsPerSecond);
    Figure figure{.name = "idle_processor", .unit = "% of a core", .articles = articles};
    figure.samples.add((till.processorSeconds() - before) / seconds * 100);
    run.report(std::move(figure));
}

} // namespace

void benchTill(const Run& run)
{
    const GeneratedCatalogue catalogue(run.source / "packaging" / "demo-shop" / "catalogue.csv");
    const VirtualScreen screen(run.folder / "screen.log");
    for (const std::int64_t articles : run.articles) {
        const auto folder = run.folder / std::to_string(articles);
        {
            const RunningShop shop(run, catalogue, folder);
            shop.import(shop.csvOf(catalogue, articles));
            DrivenTill till(run, screen, shop.till());
            shop.awaitCatalogueAtTill();
            till.signInAndOpenSession();
            scanLines(run, catalogue, till, articles);
            sell(run, catalogue, shop, till, articles);
            idle(run, till, articles);
        }
        std::filesystem::remove_all(folder);
    }
}

} // namespace comptoir::bench
