// SPDX-License-Identifier: Apache-2.0
#include "app/core/text/format.h"
#include "app/shop/receipts/receipt_words.h"
#include "app/shop/receipts/report.h"

#include <fmt/format.h>

namespace comptoir::shop {

text::Printout markRows(const PaperMark& mark, const std::string& timeZone, Language language)
{
    using text::RowKind;
    const ReceiptWords& words = receiptWords(language);
    text::Printout rows;
    if (mark.mode == Mode::Training) {
        rows.push_back({.kind = RowKind::Title, .left = words.training});
    }
    if (mark.copy > 0) {
        rows.push_back({.kind = RowKind::Title, .left = fmt::format("{} {}", words.copy, mark.copy)});
        rows.push_back({.kind = RowKind::Centred,
            .left = fmt::format("{} · {} {}", mark.operatorName, text::shortDate(mark.at, timeZone),
                text::timeWithSeconds(mark.at, timeZone))});
    }
    return rows;
}

text::Printout layOut(const text::Report& report, const Store& store, const PaperMark& mark, Language language)
{
    using text::RowKind;
    text::Printout rows{
        {.kind = RowKind::Centred, .left = store.brand, .bold = true},
        {.kind = RowKind::Centred, .left = store.name.in(language)},
        {.kind = RowKind::Centred, .left = fmt::format("{} {}", store.legal.name, store.legal.form)},
        {.kind = RowKind::Centred, .left = fmt::format("SIRET {}", store.legal.siret)},
        {.kind = RowKind::Space},
        {.kind = RowKind::Title, .left = report.title},
    };
    for (text::PrintRow& row : markRows(mark, store.timeZone, language)) {
        rows.push_back(std::move(row));
    }
    rows.push_back({.kind = RowKind::Rule});
    rows.insert(rows.end(), report.rows.begin(), report.rows.end());
    return rows;
}

} // namespace comptoir::shop
