// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/fault_view_model.h"

namespace comptoir::ui {

void FaultViewModel::show(const FaultState& state)
{
    m_state = state;
    emit changed();
}

} // namespace comptoir::ui
