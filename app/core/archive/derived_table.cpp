// SPDX-License-Identifier: Apache-2.0
#include "app/core/archive/derived_table.h"

#include "app/core/base/check.h"
#include "app/core/base/decimal_text.h"

#include <algorithm>

namespace comptoir::archive {

namespace {

std::string numberText(CellKind kind, std::int64_t value, int amountDecimals)
{
    switch (kind) {
    case CellKind::Amount:
        return decimalText(value, amountDecimals);
    case CellKind::Rate:
        return decimalText(value, 2);
    case CellKind::Quantity:
        return decimalText(value, 3);
    case CellKind::UnitPrice:
        return decimalText(value, 4);
    case CellKind::Text:
    case CellKind::Number:
    case CellKind::Day:
    case CellKind::Time:
        break;
    }
    return std::to_string(value);
}

/// 2026-03-31 → 20260331; of a time, the day only: 2026-03-31T10:02:00+02:00 → 20260331 10:02:00+02:00.
std::string compactDate(const std::string& text)
{
    constexpr std::size_t kDate = 10;
    std::string compact = text.substr(0, std::min(kDate, text.size()));
    std::erase(compact, '-');
    return text.size() > kDate + 1 ? compact + " " + text.substr(kDate + 1) : compact;
}

std::string fieldOf(const Cell& cell, CellKind kind, TableStyle style, int amountDecimals)
{
    if (const auto* number = std::get_if<std::int64_t>(&cell)) {
        return numberText(kind, *number, amountDecimals);
    }
    const auto* text = std::get_if<std::string>(&cell);
    if (text == nullptr) {
        return {};
    }
    const bool dated = kind == CellKind::Day || kind == CellKind::Time;
    return dated && style == TableStyle::TaxProfile ? compactDate(*text) : *text;
}

std::string quoted(const std::string& field)
{
    if (field.find_first_of(";\"\r\n") == std::string::npos) {
        return field;
    }
    std::string text = "\"";
    for (const char letter : field) {
        text += letter == '"' ? "\"\"" : std::string(1, letter);
    }
    return text + "\"";
}

std::string onOneLine(std::string field)
{
    std::replace_if(
        field.begin(), field.end(), [](char letter) { return letter == '\t' || letter == '\r' || letter == '\n'; },
        ' ');
    return field;
}

} // namespace

Cell cellOf(const std::optional<std::int64_t>& number)
{
    return number ? Cell(*number) : Cell();
}

TableText::TableText(TableStyle style, std::span<const Column> columns, int amountDecimals)
    : m_style(style)
    , m_columns(columns)
    , m_amountDecimals(amountDecimals)
{
    std::vector<std::string> names;
    for (const Column& column : columns) {
        names.emplace_back(column.name);
    }
    addLine(names);
}

void TableText::add(const std::vector<Cell>& row)
{
    check(row.size() == m_columns.size(), "a row has a cell for each column");
    std::vector<std::string> fields;
    fields.reserve(row.size());
    for (std::size_t i = 0; i < row.size(); ++i) {
        fields.push_back(fieldOf(row[i], m_columns[i].kind, m_style, m_amountDecimals));
    }
    addLine(fields);
}

void TableText::addLine(const std::vector<std::string>& fields)
{
    const bool tax = m_style == TableStyle::TaxProfile;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        m_text += i == 0 ? "" : (tax ? "\t" : ";");
        m_text += tax ? latin9(onOneLine(fields[i])) : quoted(fields[i]);
    }
    m_text += tax ? "\r\n" : "\n";
}

} // namespace comptoir::archive
