// SPDX-License-Identifier: Apache-2.0
#include "ui/selling/approver_model.h"

#include <array>

namespace comptoir::ui {

namespace {

constexpr std::array kApproverRowFields = {
    Field<ApproverRow>{"personId", [](const ApproverRow& row) { return QVariant(row.id); }},
    Field<ApproverRow>{"name", [](const ApproverRow& row) { return QVariant(row.name); }},
    Field<ApproverRow>{"role", [](const ApproverRow& row) { return QVariant(row.role); }},
    Field<ApproverRow>{"initials", [](const ApproverRow& row) { return QVariant(row.initials); }},
    Field<ApproverRow>{"tint", [](const ApproverRow& row) { return QVariant(row.color); }},
};

} // namespace

ApproverModel::ApproverModel(QObject* parent)
    : RowModel(kApproverRowFields, parent)
{
}

} // namespace comptoir::ui
