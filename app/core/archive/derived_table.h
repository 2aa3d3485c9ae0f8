// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace comptoir::archive {

/// What a column holds, which decides how it is spelled.
enum class CellKind {
    Text,
    Number,
    Day, ///< 2026-03-31
    Time, ///< RFC 3339
    Amount, ///< minor units
    Quantity, ///< thousandths
    UnitPrice, ///< 1e-4
    Rate, ///< basis points: percent with two decimals
};

struct Column {
    std::string_view name;
    CellKind kind = CellKind::Text;
    std::string_view meaning; ///< French, for the description of the tax profile
};

/// Nothing, a text or an integer; an absent value is an empty cell.
using Cell = std::variant<std::monostate, std::string, std::int64_t>;

Cell cellOf(const std::optional<std::int64_t>& number);

/// How the cells of a file are spelled.
enum class TableStyle {
    Spreadsheet, ///< UTF-8, `;` between, quotes where needed, ISO dates
    TaxProfile, ///< ISO 8859-15, TAB between, dates AAAAMMJJ, CR LF
};

/// A table in one style, row by row. Both have a decimal comma and a first row of names.
class TableText {
public:
    /// `amountDecimals`: of the currency.
    TableText(TableStyle style, std::span<const Column> columns, int amountDecimals);

    /// check()s that there is a cell for each column.
    void add(const std::vector<Cell>& row);

    const std::string& text() const { return m_text; }

private:
    void addLine(const std::vector<std::string>& fields);

    TableStyle m_style;
    std::span<const Column> m_columns;
    int m_amountDecimals;
    std::string m_text;
};

/// UTF-8 as ISO 8859-15; what it has no letter for becomes its nearest one, or `?`.
std::string latin9(std::string_view utf8);

} // namespace comptoir::archive
