// SPDX-License-Identifier: Apache-2.0
#include "app/programs/ctl/basket_file.h"

#include "app/shop/import/csv_reader.h"

#include <fmt/format.h>

#include <charconv>
#include <stdexcept>

namespace comptoir::programs {

namespace {

enum Column : std::size_t {
    kTicket,
    kTime,
    kLine,
    kItem,
    kPieces,
    kColumns,
};

std::int64_t piecesIn(std::string_view text)
{
    std::int64_t pieces = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), pieces);
    return read.ec == std::errc() && pieces > 0 ? pieces : 1;
}

} // namespace

std::vector<FiledBasket> readBaskets(const std::string& path)
{
    const auto source = shop::openFile(path);
    if (!source) {
        throw std::runtime_error(path + " cannot be opened.");
    }
    shop::CsvReader reader(**source);
    std::vector<FiledBasket> baskets;
    std::string current;
    reader.next(); // the names of the columns
    while (const auto row = reader.next()) {
        if (row->fault || row->fields.size() < kColumns) {
            throw std::runtime_error(fmt::format("{}: line {} is no basket line.", path, row->line));
        }
        if (baskets.empty() || row->fields[kTicket] != current) {
            current = row->fields[kTicket];
            baskets.push_back({.time = std::string(row->fields[kTime]), .items = {}});
        }
        baskets.back().items.push_back({std::string(row->fields[kItem]), piecesIn(row->fields[kPieces])});
    }
    return baskets;
}

} // namespace comptoir::programs
