// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace comptoir::shop {

/// What a catalogue file may say of an article (packaging/demo-shop/FORMAT.md).
enum class Column {
    Gtin,
    Sku,
    Model,
    NameFr,
    NameEn,
    Brand,
    Category,
    CategoryEn,
    Department,
    DepartmentEn,
    OptionsFr,
    OptionsEn,
    Size,
    Colour,
    Unit,
    VatRate,
    PriceCents,
    Price, ///< in units of the currency, "12.30" or "12,30"
    PriceFrom,
    MarkdownCents,
    MarkdownFrom,
    ContentThousandths,
    ContentUnit,
    Flags,
    EcoCents,
    CaseGtin,
    CaseQuantity,
    ScaleCode,
    Picture,
};
inline constexpr std::size_t kColumnCount = 29;

/// Which field of a row holds what, found by the names of the first row.
class Columns {
public:
    /// Names match whatever their case, accents, spaces and hyphens; a column's own name before its synonyms.
    static Columns of(std::span<const std::string_view> header);

    bool has(Column column) const { return place(column).has_value(); }
    std::size_t count() const { return m_count; }

    /// The field without the spaces around it; empty when the file or the row does not have it.
    std::string_view at(std::span<const std::string_view> fields, Column column) const;

    /// Names of the first row that mean nothing here, as they were written.
    const std::vector<std::string>& ignored() const { return m_ignored; }

private:
    std::optional<std::size_t> place(Column column) const { return m_places[static_cast<std::size_t>(column)]; }

    std::array<std::optional<std::size_t>, kColumnCount> m_places{};
    std::size_t m_count = 0;
    std::vector<std::string> m_ignored;
};

} // namespace comptoir::shop
