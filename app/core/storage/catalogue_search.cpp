// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/catalogue_search.h"

#include "app/core/journal/record_type.h"
#include "app/core/storage/search_words.h"

#include <algorithm>
#include <tuple>

namespace comptoir::storage {

namespace {

// How many matches are ranked: enough for a list, little enough for 30 ms.
constexpr std::size_t kCandidates = 120;

FoundModel modelAt(const Rows& rows)
{
    return {
        .model = rows.text(0),
        .name = {.fr = rows.text(1), .en = rows.text(2)},
        .brand = rows.text(3),
        .category = rows.text(4),
        .picture = rows.text(5),
        .variants = static_cast<int>(rows.integer(7)),
        .priceFrom = std::nullopt,
        .sku = rows.text(8),
        .unit = journal::unitOf(rows.view(6)).value_or(Unit::Piece),
    };
}

/// Words from `firstBegun` on may be the beginning of one; those before it, and single letters (a size), are whole.
std::string query(const std::vector<std::string>& words, std::size_t firstBegun, std::string_view family)
{
    std::string query;
    for (std::size_t i = 0; i < words.size(); ++i) {
        query += '"' + words[i] + '"' + (i >= firstBegun && words[i].size() > 1 ? "* " : " ");
    }
    return family.empty() ? query : query + '"' + familyWord(family) + '"';
}

/// Smaller is better: whole words of the name, then a name that begins so, then short names.
auto rankOf(const FoundModel& model, const std::vector<std::string>& words)
{
    const auto name = searchWords(model.name.fr + ' ' + model.name.en);
    const auto missing = std::count_if(words.begin(), words.end(),
        [&](const std::string& word) { return std::find(name.begin(), name.end(), word) == name.end(); });
    const bool begins = !name.empty() && !words.empty() && name.front().starts_with(words.front());
    return std::tuple(missing, !begins, model.name.fr.size(), model.name.fr, model.model);
}

std::vector<FoundModel> ranked(std::vector<FoundModel> models, const std::vector<std::string>& words)
{
    std::vector<std::pair<decltype(rankOf(models.front(), words)), std::size_t>> order;
    order.reserve(models.size());
    for (std::size_t i = 0; i < models.size(); ++i) {
        order.emplace_back(rankOf(models[i], words), i);
    }
    std::sort(order.begin(), order.end());
    std::vector<FoundModel> sorted;
    sorted.reserve(models.size());
    for (const auto& [rank, place] : order) {
        sorted.push_back(std::move(models[place]));
    }
    return sorted;
}

} // namespace

CatalogueSearch::CatalogueSearch(Connection& connection)
    : m_match(connection, "SELECT rowid FROM model_words WHERE model_words MATCH ?1 LIMIT ?2")
    , m_model(connection,
          "SELECT code, name_fr, name_en, brand, category, picture, unit, variants, sku FROM model WHERE id = ?1")
    , m_browse(connection, R"(SELECT code, name_fr, name_en, brand, category, picture, unit, variants, sku FROM model
          WHERE family = ?1 ORDER BY name_fr LIMIT ?2)")
    // Jumps from one department to the next in the index, however many models each has.
    , m_families(connection, R"(WITH RECURSIVE next (family) AS (
          SELECT min(family) FROM model
          UNION ALL SELECT (SELECT min(family) FROM model WHERE family > next.family) FROM next
          WHERE next.family IS NOT NULL)
          SELECT family FROM next WHERE family <> '')")
{
}

std::vector<FoundModel> CatalogueSearch::find(
    std::string_view text, int limit, std::string_view family, const std::function<void(FoundModel&)>& price)
{
    const auto words = searchWords(text);
    const bool enough = std::any_of(words.begin(), words.end(), [](const auto& word) { return word.size() > 1; });
    std::vector<FoundModel> found;
    if (enough) {
        std::set<std::int64_t> ids;
        // Whole words first, then a last word still being typed, then beginnings everywhere: the wider the question
        // the longer it takes, so it is asked only while the list is not full.
        const auto wanted = static_cast<std::size_t>(std::max(limit, 0));
        std::string asked;
        for (const std::size_t firstBegun : {words.size(), words.size() - 1, std::size_t{0}}) {
            std::string next = query(words, firstBegun, family);
            if (ids.size() < wanted && next != asked) {
                collect(next, ids);
            }
            asked = std::move(next);
        }
        found = ranked(read(ids), words);
    } else if (!family.empty() && words.empty()) {
        found = browse(family, limit);
    }
    if (found.size() > static_cast<std::size_t>(std::max(limit, 0))) {
        found.resize(static_cast<std::size_t>(std::max(limit, 0)));
    }
    std::for_each(found.begin(), found.end(), price);
    return found;
}

void CatalogueSearch::collect(const std::string& query, std::set<std::int64_t>& ids)
{
    Rows rows = m_match.run(query, static_cast<std::int64_t>(kCandidates));
    while (rows.next()) {
        ids.insert(rows.integer(0));
    }
}

std::vector<FoundModel> CatalogueSearch::read(const std::set<std::int64_t>& ids)
{
    std::vector<FoundModel> found;
    found.reserve(ids.size());
    for (const std::int64_t id : ids) {
        Rows rows = m_model.run(id);
        if (rows.next()) {
            found.push_back(modelAt(rows));
        }
    }
    return found;
}

std::vector<FoundModel> CatalogueSearch::browse(std::string_view family, int limit)
{
    std::vector<FoundModel> found;
    Rows rows = m_browse.run(family, limit);
    while (rows.next()) {
        found.push_back(modelAt(rows));
    }
    return found;
}

std::vector<std::string> CatalogueSearch::families()
{
    std::vector<std::string> families;
    Rows rows = m_families.run();
    while (rows.next()) {
        families.push_back(rows.text(0));
    }
    return families;
}

} // namespace comptoir::storage
