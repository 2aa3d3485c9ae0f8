// SPDX-License-Identifier: Apache-2.0
#include "ui/cash/cash_move_view_model.h"

namespace comptoir::ui {

CashMoveViewModel::CashMoveViewModel(QObject* parent)
    : QObject(parent)
{
}

void CashMoveViewModel::show(const CashMoveState& state)
{
    m_state = state;
    m_notes.show(state.notes);
    m_coins.show(state.coins);
    emit changed();
}

} // namespace comptoir::ui
