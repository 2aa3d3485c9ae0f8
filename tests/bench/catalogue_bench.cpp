// SPDX-License-Identifier: Apache-2.0
// The catalogue file of a till: how fast it is made and found in.
#include "app/core/base/random.h"
#include "app/core/storage/catalogue_folder.h"
#include "app/core/storage/catalogue_reader.h"
#include "app/core/storage/catalogue_writer.h"
#include "app/core/storage/feed_codec.h"
#include "app/core/storage/feed_database.h"
#include "tests/bench/generated_catalogue.h"
#include "tests/bench/raw_catalogue.h"
#include "tests/bench/scenario.h"

#include <random>
#include <stdexcept>

namespace comptoir::bench {

namespace {

using namespace storage;

constexpr Instant kNow{1'791'446'400'000};

/// HQ's catalogue feed made into a file, from the first row read to its hash, beside SQLite alone.
FeedFile makeFile(const Run& run, const GeneratedCatalogue& catalogue, std::int64_t articles)
{
    const auto feeds = run.folder / "feeds.db";
    {
        const SystemClock clock;
        SystemRandom random;
        FeedDatabase database(feeds, clock, random);
        const auto edit = database.beginEdit("catalogue");
        for (std::int64_t number = 0; number < articles; ++number) {
            edit->put({encodeRow(catalogue.article(number), 0), false}, std::nullopt);
        }
        const VatRate rate{.territory = "FR", .category = "A", .rate = {2000}, .validFrom = {0}};
        edit->put({encodeRow(rate, 0), false}, std::nullopt);
        edit->commit();
    }
    FeedFile made;
    const double taken =
        microseconds(Time::Wall, [&] { made = makeCatalogueFile(feeds, "catalogue", run.folder / "snapshots"); });
    std::filesystem::remove(feeds);
    const double raw = rawCatalogueFile(made.path, run.folder, Time::Wall);
    Figure figure{.name = "catalogue_file", .unit = "s", .articles = articles, .ratio = raw / taken};
    figure.samples.add(taken / kMicrosecondsPerSecond);
    figure.baseline = {.name = "SQLite", .samples = {}};
    figure.baseline->samples.add(raw / kMicrosecondsPerSecond);
    run.report(std::move(figure));
    return made;
}

void lookUp(const Run& run, const GeneratedCatalogue& catalogue, std::int64_t articles, CatalogueReader& reader,
    const std::filesystem::path& file)
{
    constexpr int kLookups = 5000;
    std::mt19937_64 random(1);
    std::vector<std::string> codes;
    codes.reserve(kLookups);
    for (int i = 0; i < run.rounds(kLookups); ++i) {
        codes.push_back(catalogue.gtin(static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(articles))));
    }
    Figure figure{.name = "lookup", .unit = "µs", .articles = articles};
    figure.samples = repeated("lookup", static_cast<int>(codes.size()), Time::Processor, [&](int round) {
        check(reader.findByCode(codes[static_cast<std::size_t>(round)], kNow).has_value(), "a generated code");
    });
    figure.baseline = {.name = "SQLite", .samples = rawLookups(file, codes, Time::Processor)};
    figure.ratio = figure.samples.median() / figure.baseline->samples.median();
    run.report(std::move(figure));
}

void search(const Run& run, std::int64_t articles, CatalogueReader& reader)
{
    std::vector<std::string> typed;
    for (const char* query : {"mariniere coton", "creme vanille", "choc noir extra", "t-shirt bio", "oeufs", "bio robe",
             "confiture abricot", "organic cotton", "cafe", "robe lin bro", "orvane citron 12", "xyzzy"}) {
        const std::string text = query;
        for (std::size_t length = 2; length <= text.size(); ++length) {
            typed.push_back(text.substr(0, length));
        }
    }
    constexpr int kKeys = 2000;
    constexpr int kListed = 20;
    Figure figure{.name = "search_key", .unit = "ms", .articles = articles};
    const Samples taken = repeated("search", run.rounds(kKeys), Time::Processor,
        [&](int round) { reader.search(typed[static_cast<std::size_t>(round) % typed.size()], kListed, kNow); });
    figure.samples = taken.in(kMicrosecondsPerMillisecond);
    run.report(std::move(figure));
    constexpr int kFamilies = 200;
    run.report({.name = "departments",
        .unit = "ms",
        .samples = repeated("departments", run.rounds(kFamilies), Time::Processor,
            [&](int) {
                reader.families();
            }).in(kMicrosecondsPerMillisecond),
        .articles = articles});
}

} // namespace

void benchCatalogue(const Run& run)
{
    const GeneratedCatalogue catalogue(run.source / "packaging" / "demo-shop" / "catalogue.csv");
    for (const std::int64_t articles : run.articles) {
        const auto folder = run.folder / "catalogue";
        std::filesystem::remove_all(folder);
        std::filesystem::create_directories(folder);
        const FeedFile made = makeFile(run, catalogue, articles);
        CatalogueWriter writer(folder);
        check(writer.install(made.path, made.at).has_value(), "a file just made");
        const auto file = *currentCatalogue(folder);
        CatalogueReader reader(folder);
        reader.setScope({.priceList = "EU1", .fallbackPriceList = {}, .territory = "FR"});
        Figure open{.name = "catalogue_open", .unit = "ms", .articles = articles};
        open.samples.add(microseconds(Time::Wall, [&] { reader.available(); }) / kMicrosecondsPerMillisecond);
        run.report(std::move(open));
        lookUp(run, catalogue, articles, reader, file);
        search(run, articles, reader);
    }
}

} // namespace comptoir::bench
