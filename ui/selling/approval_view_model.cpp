// SPDX-License-Identifier: Apache-2.0
#include "ui/selling/approval_view_model.h"

namespace comptoir::ui {

ApprovalViewModel::ApprovalViewModel(QObject* parent)
    : QObject(parent)
{
    connect(&m_pin, &PinEntry::entered, this, &ApprovalViewModel::codeEntered);
}

void ApprovalViewModel::show(const ApprovalState& state)
{
    m_state = state;
    m_approvers.show(state.approvers);
    emit changed();
}

} // namespace comptoir::ui
