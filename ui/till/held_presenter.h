// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/selling/held_tickets_view_model.h"
#include "ui/till/sale_presenter.h"

#include <QObject>

namespace comptoir::ui {

/// Joins the sheet of waiting sales to hold and recall. GUI thread.
class HeldPresenter : public QObject {
    Q_OBJECT

public:
    HeldPresenter(TillParts parts, HeldTicketsViewModel& page, ShellViewModel& shell, SalePresenter& sale,
        QObject* parent = nullptr);

    void speak(const TillWords& words) { m_words = words; }

    /// Reads the waiting sales again.
    void refresh();

private:
    void recall(const QString& ticket);

    TillParts m_parts;
    HeldTicketsViewModel& m_page;
    ShellViewModel& m_shell;
    SalePresenter& m_sale;
    TillWords m_words;
    HeldTicketsState m_state;
};

} // namespace comptoir::ui
