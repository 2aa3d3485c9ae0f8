// SPDX-License-Identifier: Apache-2.0
#include "ui/cash/drawer_row_model.h"

#include <array>

namespace comptoir::ui {

namespace {

constexpr std::array kDrawerFields = {
    Field<DrawerRow>{"rowId", [](const DrawerRow& row) { return QVariant(row.id); }},
    Field<DrawerRow>{"time", [](const DrawerRow& row) { return QVariant(row.time); }},
    Field<DrawerRow>{"iconName", [](const DrawerRow& row) { return QVariant(row.icon); }},
    Field<DrawerRow>{"name", [](const DrawerRow& row) { return QVariant(row.name); }},
    Field<DrawerRow>{"detail", [](const DrawerRow& row) { return QVariant(row.detail); }},
    Field<DrawerRow>{"amount", [](const DrawerRow& row) { return QVariant(row.amount); }},
};

constexpr std::array kFactFields = {
    Field<FactRow>{"label", [](const FactRow& row) { return QVariant(row.id); }},
    Field<FactRow>{"value", [](const FactRow& row) { return QVariant(row.value); }},
};

} // namespace

DrawerRowModel::DrawerRowModel(QObject* parent)
    : RowModel(kDrawerFields, parent)
{
}

FactModel::FactModel(QObject* parent)
    : RowModel(kFactFields, parent)
{
}

} // namespace comptoir::ui
