// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/status_view_model.h"

namespace comptoir::ui {

StatusViewModel::StatusViewModel(QObject* parent)
    : QObject(parent)
{
}

void StatusViewModel::show(const StatusState& state)
{
    m_state = state;
    m_devices.show(state.devices);
    emit changed();
}

} // namespace comptoir::ui
