// SPDX-License-Identifier: Apache-2.0
#include "ui/display/customer_display_view_model.h"

namespace comptoir::ui {

CustomerDisplayViewModel::CustomerDisplayViewModel(QObject* parent)
    : QObject(parent)
{
}

void CustomerDisplayViewModel::show(const CustomerDisplayState& state)
{
    m_state = state;
    m_lines.show(state.lines);
    emit changed();
}

} // namespace comptoir::ui
