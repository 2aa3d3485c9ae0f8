// SPDX-License-Identifier: Apache-2.0
#include "ui/selling/held_tickets_view_model.h"

namespace comptoir::ui {

HeldTicketsViewModel::HeldTicketsViewModel(QObject* parent)
    : QObject(parent)
{
}

void HeldTicketsViewModel::show(const HeldTicketsState& state)
{
    m_state = state;
    m_tickets.show(state.tickets);
    emit changed();
}

} // namespace comptoir::ui
