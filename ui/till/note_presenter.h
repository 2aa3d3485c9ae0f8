// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/shell_view_model.h"
#include "ui/till/sale_presenter.h"
#include "ui/till/till_parts.h"

#include <QObject>

namespace comptoir::ui {

/// Joins the slate and the actions to the note handed over before payment. GUI thread.
class NotePresenter : public QObject {
    Q_OBJECT

public:
    NotePresenter(TillParts parts, ShellViewModel& shell, SalePresenter& sale, QObject* parent = nullptr);

private:
    void hand();
    void handed(const Result<shop::NoteHanded, shop::NoteRefusal>& answer);

    TillParts m_parts;
    ShellViewModel& m_shell;
    SalePresenter& m_sale;
};

} // namespace comptoir::ui
