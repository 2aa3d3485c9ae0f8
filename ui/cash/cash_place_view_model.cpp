// SPDX-License-Identifier: Apache-2.0
#include "ui/cash/cash_place_view_model.h"

namespace comptoir::ui {

CashPlaceViewModel::CashPlaceViewModel(QObject* parent)
    : QObject(parent)
{
}

void CashPlaceViewModel::show(const CashPlaceState& state)
{
    m_state = state;
    emit changed();
}

} // namespace comptoir::ui
