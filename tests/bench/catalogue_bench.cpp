// SPDX-License-Identifier: Apache-2.0
// How fast the catalogue is found in, at 10 000, 100 000 and 1 000 000 articles, and how fast it is made, beside what
// SQLite itself takes for the same rows. Usage: catalogue_bench [articles…]. One line of JSON per figure.
#include "app/core/base/gtin.h"
#include "app/core/storage/catalogue_reader.h"
#include "app/core/storage/catalogue_writer.h"
#include "app/core/storage/feed_codec.h"
#include "app/core/storage/search_words.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <functional>
#include <random>
#include <string>
#include <vector>

using namespace comptoir;
using namespace comptoir::storage;

namespace {

/// Processor time of this thread: what the work costs, however busy the machine is.
struct WorkClock {
    using duration = std::chrono::nanoseconds;
    using rep = duration::rep;
    using period = duration::period;
    using time_point = std::chrono::time_point<WorkClock>;
    static constexpr bool is_steady = true;

    static time_point now()
    {
        timespec time{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return time_point(std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec));
    }
};

using BenchClock = WorkClock;

constexpr Instant kNow{1'791'446'400'000};
constexpr std::array kNouns = {"Lait", "Crème", "Chocolat", "Confiture", "T-shirt", "Parfum", "Eau", "Savon", "Café",
    "Thé", "Biscuit", "Robe", "Chemise", "Pull", "Jupe", "Pantalon", "Œufs", "Bœuf", "Jambon", "Fromage", "Yaourt",
    "Beurre", "Huile", "Vinaigre", "Moutarde", "Pâtes", "Riz", "Farine", "Sucre", "Sel"};
constexpr std::array kWords = {"bio", "entier", "demi-écrémé", "noir", "blanc", "rouge", "vert", "doux", "extra", "fin",
    "de Provence", "du terroir", "à l’ancienne", "sans sucre", "allégé", "nature", "vanille", "fraise", "citron",
    "abricot", "en coton", "en lin", "brodé", "rayé", "imprimé", "léger", "épais", "grand", "petit", "familial"};
constexpr std::array kEnglish = {"milk", "cream", "chocolate", "jam", "shirt", "perfume", "water", "soap", "coffee",
    "tea", "biscuit", "dress", "sweater", "skirt", "trousers", "eggs", "beef", "ham", "cheese", "yoghurt", "butter",
    "oil", "vinegar", "mustard", "pasta", "rice", "flour", "sugar", "salt", "organic", "black", "white", "red",
    "green"};
constexpr std::array kBrands = {"Orvane", "Lumière", "Atelier Nord", "Belle Rive", "Coquelicot", "Maison Claire",
    "Grand Pré", "Rivage", "Sève", "Tilleul"};

double seconds(BenchClock::duration duration)
{
    return std::chrono::duration<double>(duration).count();
}

std::string gtinOf(std::int64_t number)
{
    std::string digits = std::to_string(3'000'000'000'00LL + number);
    digits.insert(0, 13 - digits.size(), '0');
    return digits + gtinCheckDigit(digits);
}

/// Deterministic: the same number gives the same article. One article in five belongs to a model of four.
Article generated(std::int64_t number)
{
    std::mt19937_64 random(static_cast<std::uint64_t>(number / 4));
    const auto pick = [&](const auto& list) { return std::string(list[random() % list.size()]); };
    Article article;
    article.product.name.fr =
        pick(kNouns) + ' ' + pick(kWords) + ' ' + pick(kWords) + ' ' + std::to_string(number / 400);
    article.product.name.en = pick(kEnglish) + ' ' + pick(kEnglish) + ' ' + std::to_string(number / 400);
    article.product.brand = pick(kBrands);
    article.product.sku = "SKU" + std::to_string(10'000'000 + number);
    article.product.model = number % 20 < 4 ? "M" + std::to_string(number / 20) : article.product.sku;
    article.product.options.fr = "T" + std::to_string(number % 4);
    article.product.departments = {pick(kNouns)};
    article.product.vatCategory = "standard";
    article.barcodes = {{.code = gtinOf(number)}};
    article.prices = {{.list = "EU1", .amount = {number % 50'000 + 100, Currency::eur()}, .validFrom = {0}}};
    return article;
}

void print(const char* name, std::int64_t articles, std::vector<double>& samples, double budgetUs)
{
    std::sort(samples.begin(), samples.end());
    const auto at = [&](double share) { return samples[static_cast<std::size_t>(share * double(samples.size() - 1))]; };
    std::printf("{\"name\":\"%s\",\"articles\":%lld,\"n\":%zu,\"median_us\":%.1f,\"p99_us\":%.1f,\"max_us\":%.1f,"
                "\"budget_p99_us\":%.0f}\n",
        name, static_cast<long long>(articles), samples.size(), at(0.5), at(0.99), samples.back(), budgetUs);
    std::fflush(stdout);
}

void time(const char* name, std::int64_t articles, int rounds, double budgetUs, const std::function<void(int)>& work)
{
    std::vector<double> samples;
    for (int round = 0; round < rounds; ++round) {
        const auto start = BenchClock::now();
        work(round);
        samples.push_back(seconds(BenchClock::now() - start) * 1e6);
    }
    print(name, articles, samples, budgetUs);
}

/// The words each model is indexed by, ready for the baseline.
void indexWords(sqlite3* raw)
{
    sqlite3_exec(raw, "CREATE TEMP TABLE word (id INTEGER PRIMARY KEY, text TEXT)", nullptr, nullptr, nullptr);
    sqlite3_stmt* read = nullptr;
    sqlite3_stmt* write = nullptr;
    sqlite3_prepare_v2(raw,
        "SELECT id, name_fr || ' ' || name_en || ' ' || brand || ' ' || code, family FROM made.model", -1, &read,
        nullptr);
    sqlite3_prepare_v2(raw, "INSERT INTO temp.word VALUES (?1, ?2)", -1, &write, nullptr);
    while (sqlite3_step(read) == SQLITE_ROW) {
        const auto text = [&](int column) { return reinterpret_cast<const char*>(sqlite3_column_text(read, column)); };
        std::string words;
        for (const std::string& word : searchWords(text(1))) {
            words += word + ' ';
        }
        words += familyWord(text(2));
        sqlite3_bind_int64(write, 1, sqlite3_column_int64(read, 0));
        sqlite3_bind_text(write, 2, words.c_str(), -1, SQLITE_TRANSIENT);
        sqlite3_step(write);
        sqlite3_reset(write);
    }
    sqlite3_finalize(read);
    sqlite3_finalize(write);
}

/// What SQLite alone takes to insert the same products, barcodes, models and words, with the same indexes.
double rawInsert(const std::filesystem::path& made, const std::filesystem::path& folder)
{
    sqlite3* raw = nullptr;
    sqlite3_open((folder / "raw.db").c_str(), &raw);
    const auto run = [&](const std::string& sql) {
        char* message = nullptr;
        if (sqlite3_exec(raw, sql.c_str(), nullptr, nullptr, &message) != SQLITE_OK) {
            std::fprintf(stderr, "%s: %s\n", sql.c_str(), message);
        }
    };
    run("PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF; PRAGMA cache_size=-131072; PRAGMA temp_store=MEMORY");
    run("ATTACH '" + made.string() + "' AS made");
    run("CREATE TABLE product (sku TEXT PRIMARY KEY, model TEXT NOT NULL, version INTEGER NOT NULL, body TEXT NOT NULL)"
        " WITHOUT ROWID; CREATE TABLE barcode (code TEXT PRIMARY KEY, sku TEXT, quantity INTEGER) WITHOUT ROWID;"
        "CREATE TABLE model AS SELECT * FROM made.model WHERE 0;"
        "CREATE VIRTUAL TABLE words USING fts5(text, content='', detail=none, columnsize=0, prefix='2 3 4 5 6 7 8',"
        " tokenize='unicode61 remove_diacritics 2')");
    indexWords(raw);
    const auto start = BenchClock::now();
    run("BEGIN; INSERT INTO product SELECT * FROM made.product; INSERT INTO barcode SELECT * FROM made.barcode;"
        "CREATE INDEX product_by_model ON product (model); INSERT INTO model SELECT * FROM made.model;"
        "INSERT INTO words (rowid, text) SELECT id, name_fr || ' ' || name_en || ' ' || brand || ' ' || code FROM "
        "model;"
        "CREATE UNIQUE INDEX model_by_code ON model (code); CREATE INDEX model_by_family ON model (family, name_fr);"
        "INSERT INTO words (words) VALUES ('optimize'); COMMIT");
    const double taken = seconds(BenchClock::now() - start);
    sqlite3_close(raw);
    std::filesystem::remove(folder / "raw.db");
    return taken;
}

std::filesystem::path make(std::int64_t articles, const std::filesystem::path& folder, FeedCursor& cursor)
{
    const auto file = folder / "made.db";
    const auto start = BenchClock::now();
    BenchClock::duration encoding{};
    CatalogueBuilder builder(file);
    for (std::int64_t number = 0; number < articles; ++number) {
        const auto before = BenchClock::now();
        const FeedRow row = encodeRow(generated(number), number + 1);
        encoding += BenchClock::now() - before;
        if (!builder.add(row)) {
            std::fprintf(stderr, "unreadable row\n");
        }
    }
    if (!builder.add(encodeRow(
            VatRate{.territory = "FR", .category = "standard", .rate = {2000}, .validFrom = {0}}, articles + 1))) {
        std::fprintf(stderr, "unreadable row\n");
    }
    cursor = builder.finish("bench", articles + 1);
    const double taken = seconds(BenchClock::now() - start - encoding);
    const double raw = rawInsert(file, folder);
    std::printf("{\"name\":\"catalogue_file\",\"articles\":%lld,\"seconds\":%.2f,\"raw_sqlite_seconds\":%.2f,"
                "\"ratio\":%.2f,\"budget_ratio\":0.5,\"mebibytes\":%.0f}\n",
        static_cast<long long>(articles), taken, raw, raw / taken,
        double(std::filesystem::file_size(file)) / (1024.0 * 1024.0));
    std::fflush(stdout);
    return file;
}

void measure(std::int64_t articles, const std::filesystem::path& folder)
{
    FeedCursor cursor;
    const auto file = make(articles, folder, cursor);
    CatalogueWriter writer(folder / "catalogue");
    if (!writer.install(file, cursor)) {
        std::fprintf(stderr, "not installed\n");
        return;
    }
    const auto opened = BenchClock::now();
    CatalogueReader reader(folder / "catalogue");
    reader.setScope({.priceList = "EU1", .fallbackPriceList = {}, .territory = "FR"});
    reader.available();
    std::printf("{\"name\":\"open\",\"articles\":%lld,\"ms\":%.2f}\n", static_cast<long long>(articles),
        seconds(BenchClock::now() - opened) * 1e3);

    std::mt19937_64 random(1);
    std::vector<std::string> codes;
    for (int i = 0; i < 5000; ++i) {
        codes.push_back(gtinOf(static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(articles))).substr(1));
    }
    time("lookup", articles, 5000, 100, [&](int round) {
        if (!reader.findByCode(codes[static_cast<std::size_t>(round)], kNow)) {
            std::fprintf(stderr, "not found\n");
        }
    });

    std::vector<std::string> typed;
    for (const char* query :
        {"lait entier bio", "creme vanille", "choc noir extra", "t-shirt coton orvane", "oeufs", "bio lait",
            "confiture abricot", "chocolate milk", "cafe", "robe lin bro", "rivage the citron 12", "xyzzy"}) {
        const std::string text = query;
        for (std::size_t length = 2; length <= text.size(); ++length) {
            typed.push_back(text.substr(0, length));
        }
    }
    constexpr int kListed = 20;
    time("search_key", articles, 2000, 30'000,
        [&](int round) { reader.search(typed[static_cast<std::size_t>(round) % typed.size()], kListed, kNow); });
    time("families", articles, 200, 30'000, [&](int) { reader.families(); });
}

} // namespace

int main(int argc, char** argv)
{
    std::vector<std::int64_t> sizes = {10'000, 100'000, 1'000'000};
    if (argc > 1) {
        sizes.clear();
        for (int i = 1; i < argc; ++i) {
            sizes.push_back(std::stoll(argv[i]));
        }
    }
    const auto folder = std::filesystem::temp_directory_path() / "comptoir-catalogue-bench";
    for (const std::int64_t articles : sizes) {
        std::filesystem::remove_all(folder);
        std::filesystem::create_directories(folder);
        measure(articles, folder);
    }
    return 0;
}
