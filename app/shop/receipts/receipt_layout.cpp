// SPDX-License-Identifier: Apache-2.0
#include "app/shop/receipts/receipt.h"
#include "app/shop/receipts/receipt_words.h"

#include <fmt/format.h>

#include <utility>

namespace comptoir::shop {

namespace {

using text::RowKind;

class Rows {
public:
    void add(RowKind kind, std::string left = {}, std::string right = {}, bool bold = false)
    {
        m_rows.push_back({.kind = kind, .left = std::move(left), .right = std::move(right), .bold = bold});
    }
    void each(RowKind kind, const std::vector<std::string>& lines)
    {
        for (const std::string& line : lines) {
            add(kind, line);
        }
    }
    void facts(const std::vector<ReceiptFact>& facts, const char* indent = "")
    {
        for (const ReceiptFact& fact : facts) {
            add(RowKind::Amount, indent + fact.label, fact.value);
        }
    }
    void table(text::Table table) { m_rows.push_back({.kind = RowKind::Table, .table = std::move(table)}); }
    text::Printout take() { return std::move(m_rows); }

private:
    text::Printout m_rows;
};

void addHead(Rows& rows, const Receipt& receipt)
{
    rows.add(RowKind::Title, receipt.brand);
    rows.add(RowKind::Centred, receipt.storeName, {}, true);
    rows.each(RowKind::Centred, receipt.shop);
    rows.each(RowKind::Centred, receipt.legal);
    rows.add(RowKind::Space);
}

void addStatus(Rows& rows, const Receipt& receipt)
{
    for (const std::string& link : receipt.links) {
        rows.add(RowKind::Centred, link, {}, true);
    }
    rows.each(RowKind::Title, receipt.marks);
    if (!receipt.copied.empty()) {
        rows.add(RowKind::Centred, receipt.copied);
    }
    rows.add(RowKind::Centred, receipt.status, {}, true);
    rows.add(RowKind::Text, receipt.number);
    rows.add(RowKind::Amount, receipt.date, receipt.time);
    rows.facts(receipt.identity);
    rows.add(RowKind::Rule);
}

void addLine(Rows& rows, const ReceiptLine& line)
{
    rows.add(RowKind::Amount, line.label, fmt::format("{} {}", line.net, line.vatCode));
    rows.add(RowKind::Text, "  " + line.detail);
    for (const ReceiptFact& discount : line.discounts) {
        rows.add(RowKind::Text, fmt::format("  {} {}", discount.label, discount.value));
    }
    for (const std::string& remark : line.remarks) {
        rows.add(RowKind::Text, "  " + remark);
    }
}

void addVat(Rows& rows, const Receipt& receipt)
{
    const ReceiptWords& words = receiptWords(receipt.language);
    text::Table table{{words.rate, words.netOfTax, words.tax, words.gross}};
    for (const ReceiptVat& vat : receipt.vat) {
        table.push_back({fmt::format("{} {}", vat.code, vat.rate), vat.netOfTax, vat.tax, vat.gross});
    }
    rows.table(std::move(table));
}

} // namespace

text::Printout layOut(const Receipt& receipt)
{
    Rows rows;
    addHead(rows, receipt);
    addStatus(rows, receipt);
    for (const ReceiptLine& line : receipt.lines) {
        addLine(rows, line);
    }
    rows.add(RowKind::Rule);
    rows.facts(receipt.sums);
    rows.add(RowKind::Total, receipt.total.label, receipt.total.value);
    rows.add(RowKind::Space);
    addVat(rows, receipt);
    rows.add(RowKind::Rule);
    for (const ReceiptTender& tender : receipt.tenders) {
        rows.add(RowKind::Amount, tender.name, tender.amount);
        rows.facts(tender.details, "  ");
    }
    if (!receipt.tenders.empty()) {
        rows.add(RowKind::Rule);
    }
    rows.each(RowKind::Text, receipt.returns);
    rows.each(RowKind::Text, receipt.privacy);
    rows.each(RowKind::Centred, receipt.thanks);
    rows.add(RowKind::Space);
    if (!receipt.proof.empty()) {
        rows.add(RowKind::Code, receipt.proof);
        rows.add(RowKind::Centred, receipt.proofWords);
    }
    rows.each(RowKind::Centred, receipt.fiscal);
    return rows.take();
}

} // namespace comptoir::shop
