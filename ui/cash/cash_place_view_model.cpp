// SPDX-License-Identifier: Apache-2.0
#include "ui/cash/cash_place_view_model.h"

namespace comptoir::ui {

CashPlaceViewModel::CashPlaceViewModel(QObject* parent)
    : QObject(parent)
{
}

void CashPlaceViewModel::show(const CashPlaceState& state)
{
    m_state = state;
    m_log.show(state.log);
    m_reviews.show(state.reviews);
    emit changed();
}

void CashPlaceViewModel::showEntry(const DrawerEntryState& entry)
{
    m_entry = entry;
    m_entryRows.show(entry.rows);
    emit entryChanged();
}

} // namespace comptoir::ui
