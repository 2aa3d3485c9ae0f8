// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/generated_catalogue.h"

#include "app/core/base/gtin.h"
#include "app/shop/import/csv_reader.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <fstream>
#include <random>
#include <set>
#include <stdexcept>

namespace comptoir::bench {

namespace {

constexpr std::array kWords = {"bio", "entier", "demi-écrémé", "noir", "blanc", "rouge", "vert", "doux", "extra", "fin",
    "de Provence", "du terroir", "à l’ancienne", "sans sucre", "allégé", "nature", "vanille", "fraise", "citron",
    "abricot", "en coton", "en lin", "brodé", "rayé", "imprimé", "léger", "épais", "grand", "petit", "familial"};
constexpr std::array kCleared = {"price_from", "markdown_cents", "markdown_from", "flags", "eco_cents", "case_gtin",
    "case_quantity", "scale_code", "picture"};
constexpr std::int64_t kDearest = 5'000; // cents: a basket of a few stays payable in cash

std::string quoted(const std::string& field)
{
    if (field.find_first_of(",\"\n") == std::string::npos) {
        return field;
    }
    std::string text = "\"";
    for (const char c : field) {
        text += c;
        text += c == '"' ? "\"" : "";
    }
    return text + '"';
}

std::string csvLine(const std::vector<std::string>& fields)
{
    std::string line;
    for (const std::string& field : fields) {
        line += (line.empty() ? "" : ",") + quoted(field);
    }
    return line + '\n';
}

} // namespace

GeneratedCatalogue::GeneratedCatalogue(const std::filesystem::path& demo)
{
    const auto source = shop::openFile(demo);
    if (!source) {
        throw std::runtime_error("cannot read " + demo.native());
    }
    shop::CsvReader reader(**source);
    while (const auto row = reader.next()) {
        Fields fields(row->fields.begin(), row->fields.end());
        if (m_header.empty()) {
            m_header = std::move(fields);
        } else if (fields[column("flags")].empty() && !fields[column("gtin")].empty()) {
            m_rows.push_back(std::move(fields));
        }
    }
}

std::size_t GeneratedCatalogue::column(const char* name) const
{
    return static_cast<std::size_t>(std::ranges::find(m_header, name) - m_header.begin());
}

std::string GeneratedCatalogue::gtin(std::int64_t number) const
{
    // 2006: restricted use like the demo's 2004 and 2005, and not one of its codes.
    const std::string digits = fmt::format("2006{:08}", number);
    return digits + gtinCheckDigit(digits);
}

std::string GeneratedCatalogue::sku(std::int64_t number) const
{
    const auto rows = static_cast<std::int64_t>(m_rows.size());
    return fmt::format("{}-{}", m_rows[static_cast<std::size_t>(number % rows)][column("sku")], number / rows);
}

GeneratedCatalogue::Fields GeneratedCatalogue::fields(std::int64_t number) const
{
    const auto rows = static_cast<std::int64_t>(m_rows.size());
    const std::int64_t generation = number / rows;
    Fields fields = m_rows[static_cast<std::size_t>(number % rows)];
    const std::string end = fmt::format("-{}", generation);
    std::mt19937_64 random(std::hash<std::string>()(fields[column("model")] + end));
    const auto word = [&] { return std::string(kWords[random() % kWords.size()]); };
    const std::string words = fmt::format(" {} {} {}", word(), word(), generation);
    fields[column("sku")] += end;
    fields[column("model")] += end;
    fields[column("gtin")] = gtin(number);
    fields[column("name_fr")] += words;
    fields[column("name_en")] += words;
    fields[column("price_cents")] = std::to_string(100 + random() % kDearest);
    for (const char* name : kCleared) {
        fields[column(name)].clear();
    }
    return fields;
}

storage::Article GeneratedCatalogue::article(std::int64_t number) const
{
    const Fields fields = this->fields(number);
    const auto text = [&](const char* name) { return fields[column(name)]; };
    storage::Article article;
    article.product.sku = text("sku");
    article.product.model = text("model");
    article.product.name = {.fr = text("name_fr"), .en = text("name_en")};
    article.product.options = {.fr = text("options_fr"), .en = text("options_en")};
    article.product.brand = text("brand");
    article.product.category = text("category");
    article.product.departments = {text("department")};
    article.product.vatCategory = "A";
    article.barcodes = {{.code = "0" + text("gtin")}};
    article.prices = {
        {.list = "EU1", .amount = {std::stoll(text("price_cents")) * 100, Currency::eur()}, .validFrom = {0}}};
    return article;
}

void GeneratedCatalogue::writeCsv(const std::filesystem::path& file, std::int64_t articles) const
{
    std::ofstream out(file);
    out << csvLine(m_header);
    for (std::int64_t number = 0; number < articles; ++number) {
        out << csvLine(fields(number));
    }
    if (!out.flush()) {
        throw std::runtime_error("cannot write " + file.native());
    }
}

std::string GeneratedCatalogue::promotionsJson(int count) const
{
    std::set<std::string> categories;
    for (const Fields& row : m_rows) {
        categories.insert(row[column("category")]);
    }
    const std::vector<std::string> names(categories.begin(), categories.end());
    const nlohmann::json fifty = {{"minor", 5000}, {"currency", "EUR"}};
    const nlohmann::json nickel = {{"minor", 5}, {"currency", "EUR"}};
    const std::array<nlohmann::json, 4> benefits = {{{{"kind", "percent"}, {"rate_bp", 100}},
        {{"kind", "amount"}, {"amount", nickel}}, {{"kind", "take_for_pay"}, {"take", 3}, {"pay", 2}},
        {{"kind", "threshold"}, {"threshold", fifty}, {"rate_bp", 100}}}};
    nlohmann::json promotions = nlohmann::json::array();
    for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i) {
        const nlohmann::json selection = {{"categories", {names[i % names.size()], names[(i * 7 + 3) % names.size()]}}};
        promotions.push_back({{"code", fmt::format("BENCH-{}", i)}, {"name", {{"fr", "Offre"}, {"en", "Offer"}}},
            {"selection", selection}, {"benefit", benefits[i % benefits.size()]}, {"valid_from", 0},
            {"priority", i % 5}});
    }
    return promotions.dump();
}

} // namespace comptoir::bench
