// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/storage/catalogue_row.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace comptoir::bench {

/// A catalogue of any size, made from the demo shop's: the same number always gives the same article. Models keep
/// their variants; names get two more words and a number, so that a search has a shop's vocabulary before it.
class GeneratedCatalogue {
public:
    /// `demo` is the demo shop's catalogue.csv.
    explicit GeneratedCatalogue(const std::filesystem::path& demo);

    storage::Article article(std::int64_t number) const;
    std::string gtin(std::int64_t number) const;
    std::string sku(std::int64_t number) const;

    /// Writes the first `articles` as a file that `comptoirctl import` reads.
    void writeCsv(const std::filesystem::path& file, std::int64_t articles) const;

    /// Promotions on categories, a quarter of each kind, as the shop file of `comptoirctl setup` holds them.
    std::string promotionsJson(int count) const;

private:
    using Fields = std::vector<std::string>;

    Fields fields(std::int64_t number) const;
    std::size_t column(const char* name) const;

    Fields m_header;
    std::vector<Fields> m_rows;
};

} // namespace comptoir::bench
