// SPDX-License-Identifier: Apache-2.0
#include "app/core/text/printout.h"

#include <algorithm>

namespace comptoir::text {

namespace {

/// Lines of at most `columns` characters, broken at spaces; a longer word stands alone.
std::vector<std::string> wrapped(std::string_view text, std::size_t columns)
{
    std::vector<std::string> lines;
    std::string line;
    bool begun = false;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        const std::string_view word = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (begun && widthOf(line) + 1 + widthOf(word) > columns) {
            lines.push_back(std::move(line));
            line.clear();
            begun = false;
        }
        line.append(begun ? " " : "").append(word);
        begun = true;
    }
    lines.push_back(std::move(line));
    return lines;
}

std::string blanks(std::size_t width, std::size_t taken)
{
    return std::string(width - std::min(width, taken), ' ');
}

std::vector<std::string> centred(std::string_view text, std::size_t columns)
{
    std::vector<std::string> lines = wrapped(text, columns);
    for (std::string& line : lines) {
        const std::size_t width = widthOf(line);
        line.insert(0, blanks(columns, width).substr(0, (columns - std::min(columns, width)) / 2));
    }
    return lines;
}

std::vector<std::string> amountLines(const PrintRow& row, std::size_t columns)
{
    const std::size_t taken = widthOf(row.right) + 1;
    std::vector<std::string> lines = wrapped(row.left, columns - std::min(columns - 1, taken));
    lines.back().append(blanks(columns, widthOf(lines.back()) + widthOf(row.right))).append(row.right);
    return lines;
}

std::vector<std::string> linesOf(const PrintRow& row, std::size_t columns)
{
    switch (row.kind) {
    case RowKind::Text:
        return wrapped(row.left, columns);
    case RowKind::Centred:
    case RowKind::Title:
        return centred(row.left, columns);
    case RowKind::Amount:
    case RowKind::Total:
        return amountLines(row, columns);
    case RowKind::Table:
        return tableRows(row.table, columns);
    case RowKind::Rule:
        return {std::string(columns, '-')};
    case RowKind::Space:
        return {std::string()};
    case RowKind::Code:
        return {};
    }
    return {};
}

} // namespace

std::string plainText(const Printout& printout, std::size_t columns)
{
    std::string text;
    for (const PrintRow& row : printout) {
        for (const std::string& line : linesOf(row, columns)) {
            text.append(line).append("\n");
        }
    }
    return text;
}

} // namespace comptoir::text
