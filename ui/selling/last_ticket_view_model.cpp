// SPDX-License-Identifier: Apache-2.0
#include "ui/selling/last_ticket_view_model.h"

namespace comptoir::ui {

LastTicketViewModel::LastTicketViewModel(QObject* parent)
    : QObject(parent)
{
}

void LastTicketViewModel::show(const LastTicketState& state)
{
    m_state = state;
    m_rows.show(state.rows);
    emit changed();
}

} // namespace comptoir::ui
