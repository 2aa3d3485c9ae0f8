// SPDX-License-Identifier: Apache-2.0
#include "ui/selling/basket_model.h"

#include <QStringList>

#include <array>

namespace comptoir::ui {

namespace {

/// What a reader says of a line; worded only for the rows that are seen.
QVariant spoken(const SaleLine& line)
{
    return QStringList{
        line.name, line.variant, BasketModel::tr("quantité %1").arg(line.quantity), line.amount, line.promotion}
        .join(QStringLiteral(", "));
}

constexpr std::array kLineFields = {
    Field<SaleLine>{"lineId", [](const SaleLine& line) { return QVariant(line.id); }},
    Field<SaleLine>{"name", [](const SaleLine& line) { return QVariant(line.name); }},
    Field<SaleLine>{"variant", [](const SaleLine& line) { return QVariant(line.variant); }},
    Field<SaleLine>{"promotion", [](const SaleLine& line) { return QVariant(line.promotion); }},
    Field<SaleLine>{"quantity", [](const SaleLine& line) { return QVariant(line.quantity); }},
    Field<SaleLine>{"several", [](const SaleLine& line) { return QVariant(line.several); }},
    Field<SaleLine>{"amount", [](const SaleLine& line) { return QVariant(line.amount); }},
    Field<SaleLine>{"second", [](const SaleLine& line) { return QVariant(line.second); }},
    Field<SaleLine>{"struck", [](const SaleLine& line) { return QVariant(line.struck); }},
    Field<SaleLine>{"drawing", [](const SaleLine& line) { return QVariant(line.drawing); }},
    Field<SaleLine>{"spoken", spoken},
};

} // namespace

BasketModel::BasketModel(QObject* parent)
    : RowModel(kLineFields, parent)
{
}

} // namespace comptoir::ui
