// SPDX-License-Identifier: Apache-2.0
#include "ui/selling/receipt_row_model.h"

#include <array>

namespace comptoir::ui {

namespace {

constexpr std::array kReceiptLineRowFields = {
    Field<ReceiptLineRow>{"name", [](const ReceiptLineRow& row) { return QVariant(row.name); }},
    Field<ReceiptLineRow>{"detail", [](const ReceiptLineRow& row) { return QVariant(row.detail); }},
    Field<ReceiptLineRow>{"amount", [](const ReceiptLineRow& row) { return QVariant(row.amount); }},
};

} // namespace

ReceiptLineModel::ReceiptLineModel(QObject* parent)
    : RowModel(kReceiptLineRowFields, parent)
{
}

} // namespace comptoir::ui
