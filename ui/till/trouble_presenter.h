// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/payment/trouble_view_model.h"
#include "ui/selling/last_ticket_view_model.h"
#include "ui/till/change_presenter.h"

#include <QObject>

namespace comptoir::ui {

/// The page of a printer that stopped while a receipt was asked (ui.md §9.13). GUI thread.
class TroublePresenter : public QObject {
    Q_OBJECT

public:
    struct Pages {
        TroubleViewModel& trouble;
        ChangeViewModel& change;
        LastTicketViewModel& lastTicket;
    };

    TroublePresenter(Pages pages, ShellViewModel& shell, ChangePresenter& change, QObject* parent = nullptr);

    /// A receipt was sent to the printer. `label` says what it is of: "Ticket 2-018467".
    void printStarted(const QString& label, const QString& amount);

    /// What became of it.
    void printEnded(shop::PrintOutcome outcome);

    void showDevices(const shop::DeviceBoard::Conditions& conditions);

private:
    void connectPage();
    void show();
    void leaveTo(ShellViewModel::Task task);
    bool stopped() const;

    Pages m_pages;
    ShellViewModel& m_shell;
    ChangePresenter& m_change;
    shop::DeviceCondition m_printer = shop::DeviceCondition::NotConfigured;
    bool m_printing = false;
    QString m_label;
    QString m_amount;
};

} // namespace comptoir::ui
