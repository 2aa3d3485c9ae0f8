// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/clock_view_model.h"

namespace comptoir::ui {

void ClockViewModel::show(const ClockState& state)
{
    m_state = state;
    emit changed();
}

} // namespace comptoir::ui
