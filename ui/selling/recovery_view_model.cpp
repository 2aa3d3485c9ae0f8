// SPDX-License-Identifier: Apache-2.0
#include "ui/selling/recovery_view_model.h"

namespace comptoir::ui {

RecoveryViewModel::RecoveryViewModel(QObject* parent)
    : QObject(parent)
{
}

void RecoveryViewModel::show(const RecoveryState& state)
{
    m_state = state;
    emit changed();
}

} // namespace comptoir::ui
