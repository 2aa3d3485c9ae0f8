// SPDX-License-Identifier: Apache-2.0
#include "ui/cash/denomination_model.h"

#include <array>

namespace comptoir::ui {

namespace {

constexpr std::array kDenominationFields = {
    Field<DenominationRow>{"cents", [](const DenominationRow& row) { return QVariant(row.id); }},
    Field<DenominationRow>{"value", [](const DenominationRow& row) { return QVariant(row.value); }},
    Field<DenominationRow>{"count", [](const DenominationRow& row) { return QVariant(row.count); }},
    Field<DenominationRow>{"beside", [](const DenominationRow& row) { return QVariant(row.beside); }},
    Field<DenominationRow>{"amount", [](const DenominationRow& row) { return QVariant(row.amount); }},
    Field<DenominationRow>{"current", [](const DenominationRow& row) { return QVariant(row.current); }},
    Field<DenominationRow>{"spoken", [](const DenominationRow& row) { return QVariant(row.spoken); }},
};

constexpr std::array kComparisonFields = {
    Field<ComparisonRow>{"name", [](const ComparisonRow& row) { return QVariant(row.name); }},
    Field<ComparisonRow>{"iconName", [](const ComparisonRow& row) { return QVariant(row.icon); }},
    Field<ComparisonRow>{"counted", [](const ComparisonRow& row) { return QVariant(row.counted); }},
    Field<ComparisonRow>{"expected", [](const ComparisonRow& row) { return QVariant(row.expected); }},
    Field<ComparisonRow>{"difference", [](const ComparisonRow& row) { return QVariant(row.difference); }},
    Field<ComparisonRow>{"exact", [](const ComparisonRow& row) { return QVariant(row.exact); }},
    Field<ComparisonRow>{"typable", [](const ComparisonRow& row) { return QVariant(row.typable); }},
    Field<ComparisonRow>{"entering", [](const ComparisonRow& row) { return QVariant(row.entering); }},
};

} // namespace

DenominationModel::DenominationModel(QObject* parent)
    : RowModel(kDenominationFields, parent)
{
}

ComparisonModel::ComparisonModel(QObject* parent)
    : RowModel(kComparisonFields, parent)
{
}

} // namespace comptoir::ui
