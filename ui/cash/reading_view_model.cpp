// SPDX-License-Identifier: Apache-2.0
#include "ui/cash/reading_view_model.h"

namespace comptoir::ui {

ReadingViewModel::ReadingViewModel(QObject* parent)
    : QObject(parent)
{
}

void ReadingViewModel::show(const ReadingState& state)
{
    m_state = state;
    m_rows.show(state.rows);
    m_movements.show(state.movements);
    emit changed();
}

} // namespace comptoir::ui
