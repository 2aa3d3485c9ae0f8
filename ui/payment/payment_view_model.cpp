// SPDX-License-Identifier: Apache-2.0
#include "ui/payment/payment_view_model.h"

namespace comptoir::ui {

PaymentViewModel::PaymentViewModel(QObject* parent)
    : QObject(parent)
{
}

void PaymentViewModel::show(const PaymentState& state)
{
    m_state = state;
    m_tenders.show(state.tenders);
    m_cardEvents.show(state.cardEvents);
    emit changed();
}

} // namespace comptoir::ui
