// SPDX-License-Identifier: Apache-2.0
#include "ui/selling/line_edit_view_model.h"

namespace comptoir::ui {

LineEditViewModel::LineEditViewModel(QObject* parent)
    : QObject(parent)
{
}

void LineEditViewModel::show(const LineEditState& state)
{
    m_state = state;
    emit changed();
}

} // namespace comptoir::ui
