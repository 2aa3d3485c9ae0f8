// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/storage/catalogue_reader.h"
#include "app/core/storage/connection.h"

#include <functional>
#include <set>
#include <string>
#include <vector>

namespace comptoir::storage {

/// Finds models by words. It looks at a bounded number of them, whatever the size of the catalogue, so a very common
/// beginning of a word gives some of its models, the best of those first.
class CatalogueSearch {
public:
    explicit CatalogueSearch(Connection& connection);

    /// `price` fills in what a model costs; only those that are answered are asked for.
    std::vector<FoundModel> find(
        std::string_view text, int limit, std::string_view family, const std::function<void(FoundModel&)>& price);

    std::vector<std::string> families();

private:
    void collect(const std::string& query, std::set<std::int64_t>& ids);
    std::vector<FoundModel> read(const std::set<std::int64_t>& ids);
    std::vector<FoundModel> browse(std::string_view family, int limit);

    Statement m_match;
    Statement m_model;
    Statement m_browse;
    Statement m_families;
};

} // namespace comptoir::storage
