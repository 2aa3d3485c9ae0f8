// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/payment/change_view_model.h"
#include "ui/selling/last_ticket_view_model.h"
#include "ui/shell/shell_view_model.h"
#include "ui/till/till_parts.h"
#include "ui/till/till_words.h"

#include <QObject>

namespace comptoir::ui {

/// Joins the sheet of the last ticket to receipts: printed again as a numbered copy, by e-mail, as a QR. GUI thread.
class LastTicketPresenter : public QObject {
    Q_OBJECT

public:
    /// `address` has the sheet that asks an e-mail address; it serves this ticket while this sheet opened it.
    LastTicketPresenter(TillParts parts, LastTicketViewModel& page, ShellViewModel& shell, ChangeViewModel& address,
        QObject* parent = nullptr);

    void speak(const TillWords& words) { m_words = words; }

signals:
    /// The e-receipt's address, for the QR on the customer's display.
    void qrShown(const QString& url);
    void cancelAsked(qint64 sequence);
    void printStarted(const QString& number, const QString& total);

private:
    using Given = Result<shop::ReceiptGiven, shop::ReceiptRefusal>;

    void refresh();
    void show(const shop::ReceiptSource& receipt, bool cancellable);
    void give(shop::ReceiptChoice choice, const std::string& email = {});
    void given(shop::ReceiptChoice choice, const Given& answer);
    void refuse(shop::ReceiptRefusal refusal);

    TillParts m_parts;
    LastTicketViewModel& m_page;
    ShellViewModel& m_shell;
    ChangeViewModel& m_address;
    TillWords m_words;
    LastTicketState m_state;
    std::int64_t m_sequence = 0; // of the ticket shown; 0 = none
    bool m_asksAddress = false;
};

} // namespace comptoir::ui
