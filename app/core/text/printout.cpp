// SPDX-License-Identifier: Apache-2.0
#include "app/core/text/printout.h"

#include <algorithm>
#include <numeric>
#include <span>

namespace comptoir::text {

namespace {

using Widths = std::vector<std::size_t>;

Widths naturalWidths(const Table& table)
{
    Widths widths;
    for (const auto& cells : table) {
        widths.resize(std::max(widths.size(), cells.size()));
        for (std::size_t i = 0; i < cells.size(); ++i) {
            widths[i] = std::max(widths[i], widthOf(cells[i]));
        }
    }
    return widths;
}

std::string padded(const std::string& cell, std::size_t width, bool right)
{
    const std::string blanks(width - std::min(width, widthOf(cell)), ' ');
    return right ? blanks + cell : cell + blanks;
}

/// Columns of at least `widths` that fill `columns`; what is over goes in front of the right-hand ones.
Widths spread(Widths widths, std::size_t columns)
{
    const std::size_t taken = std::accumulate(widths.begin(), widths.end(), std::size_t{0});
    const std::size_t gaps = widths.size() - 1;
    for (std::size_t i = 1; i < widths.size(); ++i) {
        widths[i] += (columns - taken) * i / gaps - (columns - taken) * (i - 1) / gaps;
    }
    return widths;
}

std::string row(std::span<const std::string> cells, std::span<const std::size_t> widths, bool firstLeft)
{
    std::string text;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        text += padded(cells[i], widths[i], i > 0 || !firstLeft);
    }
    return text;
}

} // namespace

std::size_t widthOf(std::string_view text)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

std::vector<std::string> tableRows(const Table& table, std::size_t columns)
{
    std::vector<std::string> rows;
    const Widths natural = naturalWidths(table);
    if (natural.size() < 2) {
        for (const auto& cells : table) {
            rows.push_back(cells.empty() ? std::string() : cells.front());
        }
        return rows;
    }
    const auto needed = [](std::span<const std::size_t> widths) {
        return std::accumulate(widths.begin(), widths.end(), widths.size() - 1);
    };
    if (needed(natural) <= columns) {
        const Widths widths = spread(natural, columns);
        for (const auto& cells : table) {
            rows.push_back(row(cells, widths, true));
        }
        return rows;
    }
    Widths rest(natural.begin() + 1, natural.end());
    if (rest.size() > 1 && needed(rest) <= columns) {
        rest = spread(rest, columns);
    }
    for (const auto& cells : table) {
        rows.push_back(cells.front());
        rows.push_back(row(std::span(cells).subspan(1), rest, false));
    }
    return rows;
}

} // namespace comptoir::text
