// SPDX-License-Identifier: Apache-2.0
#include "ui/cash/compare_view_model.h"

namespace comptoir::ui {

CompareViewModel::CompareViewModel(QObject* parent)
    : QObject(parent)
{
}

void CompareViewModel::show(const CompareState& state)
{
    m_state = state;
    m_rows.show(state.rows);
    emit changed();
}

} // namespace comptoir::ui
