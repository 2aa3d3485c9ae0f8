// SPDX-License-Identifier: Apache-2.0
#include "ui/cash/count_view_model.h"

namespace comptoir::ui {

CountViewModel::CountViewModel(QObject* parent)
    : QObject(parent)
{
}

void CountViewModel::show(const CountState& state)
{
    m_state = state;
    m_notes.show(state.notes);
    m_coins.show(state.coins);
    emit changed();
}

} // namespace comptoir::ui
