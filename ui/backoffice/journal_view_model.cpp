// SPDX-License-Identifier: Apache-2.0
#include "ui/backoffice/journal_view_model.h"

namespace comptoir::ui {

JournalViewModel::JournalViewModel(QObject* parent)
    : QObject(parent)
{
}

void JournalViewModel::show(const JournalState& state)
{
    m_state = state;
    m_rows.show(state.rows);
    emit changed();
}

void JournalViewModel::showEntry(const JournalEntryState& entry)
{
    m_entry = entry;
    m_proofs.show(entry.proofs);
    emit entryChanged();
}

void JournalViewModel::showActions(const EntryActions& actions)
{
    m_actions = actions;
    emit actionsChanged();
}

} // namespace comptoir::ui
