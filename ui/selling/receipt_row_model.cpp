// SPDX-License-Identifier: Apache-2.0
#include "ui/selling/receipt_row_model.h"

#include "app/shop/receipts/qr_code.h"

#include <array>

namespace comptoir::ui {

namespace {

constexpr std::array kReceiptRowFields = {
    Field<ReceiptRow>{"words", [](const ReceiptRow& row) { return QVariant(row.words); }},
    Field<ReceiptRow>{"value", [](const ReceiptRow& row) { return QVariant(row.value); }},
    Field<ReceiptRow>{"centred", [](const ReceiptRow& row) { return QVariant(row.centred); }},
    Field<ReceiptRow>{"large", [](const ReceiptRow& row) { return QVariant(row.large); }},
    Field<ReceiptRow>{"strong", [](const ReceiptRow& row) { return QVariant(row.strong); }},
    Field<ReceiptRow>{"rule", [](const ReceiptRow& row) { return QVariant(row.rule); }},
    Field<ReceiptRow>{"cells", [](const ReceiptRow& row) { return QVariant(row.cells); }},
    Field<ReceiptRow>{"qr", [](const ReceiptRow& row) { return QVariant(row.qr); }},
};

QString textOf(const std::string& text)
{
    return QString::fromStdString(text);
}

ReceiptRow rowOf(const text::PrintRow& printed)
{
    ReceiptRow row;
    row.words = textOf(printed.left);
    row.value = textOf(printed.right);
    row.strong = printed.bold;
    switch (printed.kind) {
    case text::RowKind::Title:
        row.large = true;
        row.strong = true;
        row.centred = true;
        break;
    case text::RowKind::Centred:
        row.centred = true;
        break;
    case text::RowKind::Total:
        row.large = true;
        row.strong = true;
        break;
    case text::RowKind::Rule:
        row.rule = true;
        break;
    case text::RowKind::Code:
        row.words.clear();
        row.qr = textOf(shop::qrRows(printed.left));
        break;
    case text::RowKind::Text:
    case text::RowKind::Amount:
    case text::RowKind::Space:
    case text::RowKind::Table:
        break;
    }
    return row;
}

} // namespace

QList<ReceiptRow> receiptRows(const text::Printout& printout)
{
    QList<ReceiptRow> rows;
    const auto add = [&rows](ReceiptRow row) {
        row.id = QString::number(rows.size());
        rows << std::move(row);
    };
    for (const text::PrintRow& printed : printout) {
        for (const std::vector<std::string>& line : printed.table) {
            ReceiptRow row;
            for (const std::string& cell : line) {
                row.cells << textOf(cell);
            }
            add(std::move(row));
        }
        if (printed.kind != text::RowKind::Table) {
            add(rowOf(printed));
        }
    }
    return rows;
}

ReceiptRowModel::ReceiptRowModel(QObject* parent)
    : RowModel(kReceiptRowFields, parent)
{
}

} // namespace comptoir::ui
