// SPDX-License-Identifier: Apache-2.0
#include "ui/payment/safe_fact_model.h"

#include <array>

namespace comptoir::ui {

namespace {

constexpr std::array kSafeFactFields = {
    Field<SafeFact>{"name", [](const SafeFact& row) { return QVariant(row.name); }},
    Field<SafeFact>{"detail", [](const SafeFact& row) { return QVariant(row.detail); }},
};

} // namespace

SafeFactModel::SafeFactModel(QObject* parent)
    : RowModel(kSafeFactFields, parent)
{
}

} // namespace comptoir::ui
