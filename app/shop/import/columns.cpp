// SPDX-License-Identifier: Apache-2.0
#include "app/shop/import/columns.h"

#include "app/core/text/format.h"

#include <algorithm>

namespace comptoir::shop {

namespace {

struct Name {
    std::string_view text;
    Column column;
};

// A column's own name first, so that it wins over a synonym in the same file.
constexpr std::array kNames = {
    Name{"gtin", Column::Gtin},
    Name{"sku", Column::Sku},
    Name{"model", Column::Model},
    Name{"name_fr", Column::NameFr},
    Name{"name_en", Column::NameEn},
    Name{"brand", Column::Brand},
    Name{"category", Column::Category},
    Name{"category_en", Column::CategoryEn},
    Name{"department", Column::Department},
    Name{"department_en", Column::DepartmentEn},
    Name{"options_fr", Column::OptionsFr},
    Name{"options_en", Column::OptionsEn},
    Name{"size", Column::Size},
    Name{"colour", Column::Colour},
    Name{"unit", Column::Unit},
    Name{"vat_rate", Column::VatRate},
    Name{"price_cents", Column::PriceCents},
    Name{"price", Column::Price},
    Name{"price_from", Column::PriceFrom},
    Name{"markdown_cents", Column::MarkdownCents},
    Name{"markdown_from", Column::MarkdownFrom},
    Name{"content_thousandths", Column::ContentThousandths},
    Name{"content_unit", Column::ContentUnit},
    Name{"flags", Column::Flags},
    Name{"eco_cents", Column::EcoCents},
    Name{"case_gtin", Column::CaseGtin},
    Name{"case_quantity", Column::CaseQuantity},
    Name{"scale_code", Column::ScaleCode},
    Name{"picture", Column::Picture},
};
static_assert(kNames.size() == kColumnCount);

constexpr std::array kSynonyms = {
    Name{"ean", Column::Gtin},
    Name{"ean13", Column::Gtin},
    Name{"gtin13", Column::Gtin},
    Name{"upc", Column::Gtin},
    Name{"barcode", Column::Gtin},
    Name{"code_barres", Column::Gtin},
    Name{"code", Column::Gtin},
    Name{"reference", Column::Sku},
    Name{"ref", Column::Sku},
    Name{"modele", Column::Model},
    Name{"name", Column::NameFr},
    Name{"nom", Column::NameFr},
    Name{"libelle", Column::NameFr},
    Name{"designation", Column::NameFr},
    Name{"label", Column::NameFr},
    Name{"marque", Column::Brand},
    Name{"categorie", Column::Category},
    Name{"famille", Column::Category},
    Name{"rayon", Column::Department},
    Name{"group", Column::Department},
    Name{"groupe", Column::Department},
    Name{"taille", Column::Size},
    Name{"contenance", Column::Size},
    Name{"color", Column::Colour},
    Name{"couleur", Column::Colour},
    Name{"unite", Column::Unit},
    Name{"tva", Column::VatRate},
    Name{"taux_tva", Column::VatRate},
    Name{"vat", Column::VatRate},
    Name{"tax_rate", Column::VatRate},
    Name{"prix_centimes", Column::PriceCents},
    Name{"prix", Column::Price},
    Name{"prix_ttc", Column::Price},
    Name{"pvttc", Column::Price},
};

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

std::string normalised(std::string_view header)
{
    std::string name = text::folded(trimmed(header));
    std::ranges::replace_if(
        name, [](char c) { return c == ' ' || c == '-' || c == '.'; }, '_');
    return name;
}

} // namespace

Columns Columns::of(std::span<const std::string_view> header)
{
    Columns columns;
    columns.m_count = header.size();
    std::vector<std::string> written;
    for (const std::string_view name : header) {
        written.push_back(normalised(name));
    }
    std::vector<bool> used(header.size());
    const auto claim = [&](const Name& name) {
        auto& place = columns.m_places[static_cast<std::size_t>(name.column)];
        const auto found = std::ranges::find(written, name.text);
        if (!place && found != written.end()) {
            place = static_cast<std::size_t>(found - written.begin());
            used[*place] = true;
        }
    };
    std::ranges::for_each(kNames, claim);
    std::ranges::for_each(kSynonyms, claim);
    for (std::size_t i = 0; i < header.size(); ++i) {
        if (!used[i]) {
            columns.m_ignored.emplace_back(header[i]);
        }
    }
    return columns;
}

std::string_view Columns::at(std::span<const std::string_view> fields, Column column) const
{
    const auto found = place(column);
    return found && *found < fields.size() ? trimmed(fields[*found]) : std::string_view();
}

} // namespace comptoir::shop
