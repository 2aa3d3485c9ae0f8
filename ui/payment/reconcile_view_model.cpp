// SPDX-License-Identifier: Apache-2.0
#include "ui/payment/reconcile_view_model.h"

#include <array>

namespace comptoir::ui {

namespace {

constexpr std::array kPaymentFields = {
    Field<ReconcileRow>{"paymentId", [](const ReconcileRow& row) { return QVariant(row.id); }},
    Field<ReconcileRow>{"when", [](const ReconcileRow& row) { return QVariant(row.when); }},
    Field<ReconcileRow>{"what", [](const ReconcileRow& row) { return QVariant(row.what); }},
    Field<ReconcileRow>{"amount", [](const ReconcileRow& row) { return QVariant(row.amount); }},
    Field<ReconcileRow>{"charged", [](const ReconcileRow& row) { return QVariant(row.charged); }},
};

} // namespace

ReconcileModel::ReconcileModel(QObject* parent)
    : RowModel(kPaymentFields, parent)
{
}

ReconcileViewModel::ReconcileViewModel(QObject* parent)
    : QObject(parent)
{
}

void ReconcileViewModel::show(const ReconcileState& state)
{
    m_state = state;
    m_payments.show(state.payments);
    emit changed();
}

} // namespace comptoir::ui
