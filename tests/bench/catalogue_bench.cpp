// SPDX-License-Identifier: Apache-2.0
// The catalogue file of a till: how fast it is made and found in.
#include "app/core/storage/catalogue_reader.h"
#include "app/core/storage/catalogue_writer.h"
#include "app/core/storage/feed_codec.h"
#include "tests/bench/generated_catalogue.h"
#include "tests/bench/raw_catalogue.h"
#include "tests/bench/scenario.h"

#include <algorithm>
#include <random>
#include <stdexcept>

namespace comptoir::bench {

namespace {

using namespace storage;

constexpr Instant kNow{1'791'446'400'000};
constexpr double kMicrosecondsPerSecond = 1e6;
constexpr double kMicrosecondsPerMillisecond = 1e3;

/// The articles' numbers in the order of their keys, as HQ's feed gives them.
std::vector<std::int64_t> numbersByKey(const GeneratedCatalogue& catalogue, std::int64_t articles)
{
    std::vector<std::pair<std::string, std::int64_t>> keys;
    for (std::int64_t number = 0; number < articles; ++number) {
        keys.emplace_back(catalogue.sku(number), number);
    }
    std::ranges::sort(keys);
    std::vector<std::int64_t> numbers;
    for (const auto& [sku, number] : keys) {
        numbers.push_back(number);
    }
    return numbers;
}

/// HQ's rows made into a file, beside SQLite alone. The rows exist before: HQ reads them from its feed.
FeedCursor makeFile(
    const Run& run, const GeneratedCatalogue& catalogue, std::int64_t articles, const std::filesystem::path& file)
{
    double taken = 0;
    CatalogueBuilder builder(file);
    constexpr std::size_t kAtOnce = 2'000; // as HQ does
    const std::vector<std::int64_t> numbers = numbersByKey(catalogue, articles);
    std::vector<FeedRow> rows;
    for (std::size_t at = 0; at < numbers.size();) {
        rows.clear();
        for (; at < numbers.size() && rows.size() < kAtOnce; ++at) {
            rows.push_back(encodeRow(catalogue.article(numbers[at]), numbers[at] + 1));
        }
        taken += microseconds(
            Time::Wall, [&] { check(builder.add(std::move(rows)).has_value(), "a generated row is readable"); });
    }
    const VatRate rate{.territory = "FR", .category = "A", .rate = {2000}, .validFrom = {0}};
    check(builder.add({encodeRow(rate, articles + 1)}).has_value(), "a generated row is readable");
    FeedCursor cursor;
    taken += microseconds(Time::Wall, [&] { cursor = builder.finish("bench", articles + 1).value(); });
    const double raw = rawCatalogueFile(file, run.folder, Time::Wall);
    Figure figure{.name = "catalogue_file", .unit = "s", .articles = articles, .ratio = raw / taken};
    figure.samples.add(taken / kMicrosecondsPerSecond);
    figure.baseline = {.name = "SQLite", .samples = {}};
    figure.baseline->samples.add(raw / kMicrosecondsPerSecond);
    run.report(std::move(figure));
    return cursor;
}

void lookUp(const Run& run, const GeneratedCatalogue& catalogue, std::int64_t articles, CatalogueReader& reader,
    const std::filesystem::path& file)
{
    constexpr int kLookups = 5000;
    std::mt19937_64 random(1);
    std::vector<std::string> codes;
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
        const FeedCursor cursor = makeFile(run, catalogue, articles, run.folder / "made.db");
        CatalogueWriter writer(folder);
        check(writer.install(run.folder / "made.db", cursor).has_value(), "a file just made");
        const auto file = folder / ("catalogue-bench-" + std::to_string(articles + 1) + ".db");
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
