// SPDX-License-Identifier: Apache-2.0
// The real programs of a shop: what HQ takes in, what reaches a new till, how it starts, what all of them weigh.
#include "tests/bench/driven_till.h"
#include "tests/bench/raw_catalogue.h"
#include "tests/bench/running_shop.h"

#include <fmt/format.h>

#include <fstream>

namespace comptoir::bench {

namespace {

double secondsOf(const std::function<void()>& work)
{
    return microseconds(Time::Wall, work) / kMicrosecondsPerSecond;
}

void importCatalogue(
    const Run& run, const GeneratedCatalogue& catalogue, const RunningShop& shop, std::int64_t articles)
{
    Figure figure{.name = "import", .unit = "s", .articles = articles};
    const auto file = shop.csvOf(catalogue, articles);
    figure.samples.add(secondsOf([&] { shop.import(file); }));
    figure.baseline = {.name = "SQLite", .samples = {}};
    figure.baseline->samples.add(
        rawFeedRows(shop.hq() / "catalogue.db", shop.folder(), Time::Wall) / kMicrosecondsPerSecond);
    figure.ratio = figure.baseline->samples.median() / figure.samples.median();
    run.report(std::move(figure));
}

void startTills(const Run& run, const RunningShop& shop, const VirtualScreen& screen, std::int64_t articles,
    std::optional<Samples>& smallest)
{
    Figure arrival{.name = "snapshot_to_till", .unit = "s", .articles = articles};
    arrival.samples.add(secondsOf([&] {
        const DrivenTill till(run, screen, shop.till());
        shop.awaitCatalogueAtTill();
    }));
    run.report(std::move(arrival));
    constexpr int kStarts = 20;
    Figure start{.name = "cold_start", .unit = "ms", .articles = articles};
    for (int i = 0; i < (run.smoke ? 1 : kStarts); ++i) {
        const DrivenTill till(run, screen, shop.till());
        start.samples.add(static_cast<double>(till.startNs()) / kNanosecondsPerMillisecond);
    }
    if (smallest) {
        start.baseline = {.name = "smallest", .samples = *smallest};
    } else {
        smallest = start.samples;
    }
    start.ratio = start.samples.median() / smallest->median();
    run.report(std::move(start));
}

/// Sells a day's baskets at the stopped till, lets them travel to HQ, and weighs every program.
void memoryAfterADay(const Run& run, const GeneratedCatalogue& catalogue, const RunningShop& shop,
    const VirtualScreen& screen, std::int64_t articles)
{
    constexpr int kBaskets = 5000;
    constexpr int kLines = 4;
    const auto file = shop.folder() / "baskets.csv";
    {
        std::ofstream out(file);
        out << "ticket,time,line,item,qty\n";
        for (int basket = 0; basket < run.rounds(kBaskets); ++basket) {
            for (int line = 1; line <= kLines; ++line) {
                out << fmt::format("G{},2026-03-02T08:00:00,{},{},1\n", basket, line,
                    catalogue.gtin((basket * 7919L + line * 104'729L) % articles));
            }
        }
    }
    shop.control({"replay", "--data", shop.till(), "--operator", "ines", "--as-one-day", file});
    const DrivenTill till(run, screen, shop.till());
    const std::int64_t sold =
        RawDatabase(shop.till() / "till.db", RawDatabase::Open::Reading).integer("SELECT count(*) FROM ticket");
    RunningShop::await([&] { return shop.ticketsAtHq() == sold; });
    const auto weigh = [&](const char* name, double mebibytes) {
        Figure figure{.name = name, .unit = "MiB", .articles = articles};
        figure.samples.add(mebibytes);
        run.report(std::move(figure));
    };
    weigh("till_memory", till.residentMiB());
    weigh("hub_memory", shop.residentMiB("comptoir-hub"));
    weigh("hq_memory", shop.residentMiB("comptoir-hq"));
}

} // namespace

void benchShop(const Run& run)
{
    const GeneratedCatalogue catalogue(run.source / "packaging" / "demo-shop" / "catalogue.csv");
    const VirtualScreen screen(run.folder / "screen.log");
    std::optional<Samples> smallestStart;
    for (const std::int64_t articles : run.articles) {
        const auto folder = run.folder / std::to_string(articles);
        {
            const RunningShop shop(run, catalogue, folder);
            importCatalogue(run, catalogue, shop, articles);
            startTills(run, shop, screen, articles, smallestStart);
            memoryAfterADay(run, catalogue, shop, screen, articles);
        }
        std::filesystem::remove_all(folder);
    }
}

} // namespace comptoir::bench
