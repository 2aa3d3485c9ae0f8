// SPDX-License-Identifier: Apache-2.0
#include "app/shop/cash/cash_reports.h"

#include "app/core/text/format.h"

#include <fmt/format.h>

#include <algorithm>

namespace comptoir::shop {

namespace {

using journal::CashKind;
using text::PrintRow;
using text::RowKind;

/// The words of the drawer's reports, in the language asked for.
class Words {
public:
    explicit Words(const CashReportFrame& frame)
        : m_frame(frame)
    {
    }

    std::string in(const char* french, const char* english) const
    {
        return m_frame.language == Language::French ? french : english;
    }
    std::string amount(Money value) const { return text::amount(value, m_frame.language); }
    std::string cents(std::int64_t minor) const { return amount(Money::fromMinor(minor, m_frame.store.currency)); }
    std::string bare(std::int64_t minor) const
    {
        return text::amountWithoutSign(Money::fromMinor(minor, m_frame.store.currency), m_frame.language);
    }
    std::string when(Instant at) const
    {
        const std::string& zone = m_frame.store.timeZone;
        return fmt::format("{} {}", text::shortDate(at, zone), text::time(at, zone));
    }

private:
    const CashReportFrame& m_frame;
};

PrintRow fact(std::string left, std::string right)
{
    return {.kind = RowKind::Amount, .left = std::move(left), .right = std::move(right)};
}

const std::vector<ReasonPreset>& reasonsOf(const StorePolicies& policies, CashKind kind)
{
    switch (kind) {
    case CashKind::PayIn:
        return policies.cashInReasons;
    case CashKind::PayOut:
        return policies.cashOutReasons;
    case CashKind::NoSale:
        return policies.noSaleReasons;
    case CashKind::Float:
    case CashKind::Drop:
    case CashKind::Loan:
    case CashKind::Count:
        break;
    }
    return policies.varianceReasons;
}

std::string tenderName(const std::string& tender, const Words& words)
{
    return tender == journal::kCashTender ? words.in("Espèces", "Cash")
        : tender == "card"                ? words.in("Carte bancaire", "Card")
                                          : tender;
}

PrintRow vatTable(const SessionReading& reading, const Words& words, Language language)
{
    text::Table table{{words.in("TVA", "VAT"), words.in("HT", "Net"), words.in("Taxe", "Tax"), "TTC"}};
    if (language == Language::English) {
        table[0][3] = "Gross";
    }
    for (const auto& [rate, sum] : reading.totals.vat()) {
        table.push_back({text::percent(Rate{static_cast<std::int32_t>(rate)}, language), words.bare(sum.netOfTax),
            words.bare(sum.tax), words.bare(sum.gross)});
    }
    return {.kind = RowKind::Table, .table = std::move(table)};
}

PrintRow tenderTable(const SessionReading& reading, const Words& words)
{
    text::Table table{{words.in("Moyen", "Tender"), words.in("Nombre", "Count"), words.in("Montant", "Amount")}};
    for (const auto& [tender, sum] : reading.totals.tenders()) {
        table.push_back({tenderName(tender, words), std::to_string(sum.count), words.bare(sum.amount)});
    }
    return {.kind = RowKind::Table, .table = std::move(table)};
}

PrintRow piecesTable(const DrawerLogEntry& entry, const Words& words)
{
    text::Table table{
        {words.in("Coupure", "Denomination"), words.in("Nombre", "Count"), words.in("Montant", "Amount")}};
    for (const journal::CashPieces& pieces : entry.pieces) {
        table.push_back({words.bare(pieces.denomination), std::to_string(pieces.count),
            words.bare(pieces.denomination * pieces.count)});
    }
    return {.kind = RowKind::Table, .table = std::move(table)};
}

void addMovements(text::Printout& rows, const SessionReading& reading, const CashReportFrame& frame, const Words& words)
{
    for (const auto& [kind, sum] : reading.totals.cash()) {
        if (kind != CashKind::Count) {
            rows.push_back(fact(fmt::format("{} ({})", movementName(kind, frame.language), sum.count),
                words.cents(kind == CashKind::PayOut || kind == CashKind::Drop ? -sum.amount : sum.amount)));
        }
    }
}

} // namespace

std::string movementName(CashKind kind, Language language)
{
    const auto in = [language](const char* french, const char* english) -> std::string {
        return language == Language::French ? french : english;
    };
    switch (kind) {
    case CashKind::Float:
        return in("Fond de caisse", "Float");
    case CashKind::PayIn:
        return in("Entrée d’espèces", "Cash in");
    case CashKind::PayOut:
        return in("Sortie d’espèces", "Cash out");
    case CashKind::Drop:
        return in("Prélèvement", "Skim");
    case CashKind::Loan:
        return in("Fond ajouté", "Added to the float");
    case CashKind::NoSale:
        return in("Tiroir ouvert sans vente", "Drawer opened without a sale");
    case CashKind::Count:
        return in("Comptage", "Count");
    }
    return {};
}

std::string reasonName(const StorePolicies& policies, CashKind kind, const std::string& code, Language language)
{
    const std::vector<ReasonPreset> reasons = choicesOf(reasonsOf(policies, kind));
    const auto found = std::ranges::find(reasons, code, &ReasonPreset::code);
    return found == reasons.end() ? code : found->label.in(language);
}

text::Report slipOf(const DrawerLogEntry& entry, const CashReportFrame& frame)
{
    const Words words(frame);
    text::Report report{.title = movementName(entry.kind, frame.language)};
    text::Printout& rows = report.rows;
    rows = {
        fact(words.in("Caisse", "Till"), frame.till),
        fact(words.in("Date", "Date"), words.when(entry.at)),
        fact(words.in("Par", "By"), frame.who),
    };
    if (!entry.reason.empty()) {
        rows.push_back(fact(
            words.in("Motif", "Reason"), reasonName(frame.store.policies, entry.kind, entry.reason, frame.language)));
    }
    if (!entry.bag.empty()) {
        rows.push_back(fact(words.in("Sac", "Bag"), entry.bag));
    }
    if (entry.kind == CashKind::Drop) {
        rows.push_back(fact(
            words.in("Témoin", "Witness"), frame.witness.empty() ? words.in("personne", "nobody") : frame.witness));
    }
    rows.push_back({.kind = RowKind::Rule});
    if (!entry.pieces.empty()) {
        rows.push_back(piecesTable(entry, words));
        rows.push_back({.kind = RowKind::Rule});
    }
    rows.push_back({.kind = RowKind::Total,
        .left = words.in("Montant", "Amount"),
        .right = words.amount(entry.amount.absolute())});
    rows.push_back({.kind = RowKind::Space});
    rows.push_back({.kind = RowKind::Text, .left = words.in("Signature", "Signature")});
    rows.push_back({.kind = RowKind::Space});
    rows.push_back({.kind = RowKind::Space});
    rows.push_back({.kind = RowKind::Rule});
    return report;
}

text::Report readingReport(const SessionReading& reading, const CashReportFrame& frame)
{
    const Words words(frame);
    text::Report report{.title = words.in("Lecture X", "X reading")};
    text::Printout& rows = report.rows;
    rows = {
        fact(words.in("Caisse", "Till"), frame.till),
        fact(words.in("Ouverte", "Opened"), words.when(reading.session.since)),
        fact(words.in("Par", "By"), frame.who),
        fact(words.in("Lue", "Read"), words.when(reading.at)),
        {.kind = RowKind::Rule},
        fact(words.in("Tickets", "Receipts"), std::to_string(reading.totals.tickets())),
        fact(words.in("Remises", "Discounts"), words.cents(-reading.totals.discounts())),
        {.kind = RowKind::Total,
            .left = words.in("Ventes TTC", "Sales"),
            .right = words.cents(reading.totals.totals().gross)},
        {.kind = RowKind::Rule},
        vatTable(reading, words, frame.language),
        {.kind = RowKind::Rule},
    };
    const TenderComparison& cash = reading.comparison.tenders.front();
    if (cash.expected) {
        rows.push_back(tenderTable(reading, words));
        rows.push_back({.kind = RowKind::Rule});
    }
    addMovements(rows, reading, frame, words);
    if (cash.expected) {
        rows.push_back({.kind = RowKind::Total,
            .left = words.in("Attendu en espèces", "Expected cash"),
            .right = words.amount(*cash.expected)});
    }
    rows.push_back({.kind = RowKind::Rule});
    rows.push_back({.kind = RowKind::Centred,
        .left =
            words.in("Lecture sans numéro\u00A0: rien n’est scellé.", "A reading has no number: nothing is sealed.")});
    return report;
}

} // namespace comptoir::shop
