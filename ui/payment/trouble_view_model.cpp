// SPDX-License-Identifier: Apache-2.0
#include "ui/payment/trouble_view_model.h"

namespace comptoir::ui {

TroubleViewModel::TroubleViewModel(QObject* parent)
    : QObject(parent)
{
}

void TroubleViewModel::show(const TroubleState& state)
{
    m_state = state;
    m_safe.show(state.safe);
    emit changed();
}

} // namespace comptoir::ui
