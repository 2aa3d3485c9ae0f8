// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/payment/change_view_model.h"
#include "ui/shell/shell_view_model.h"
#include "ui/till/till_parts.h"
#include "ui/till/till_words.h"

#include <QObject>

#include <optional>

namespace comptoir::ui {

/// Joins the page after a sale to receipts: change to give, the receipt chosen, the next customer. GUI thread.
class ChangePresenter : public QObject {
    Q_OBJECT

public:
    ChangePresenter(TillParts parts, ChangeViewModel& page, ShellViewModel& shell, QObject* parent = nullptr);

    void speak(const TillWords& words) { m_words = words; }

    void open(const shop::RecordedTicket& ticket);

    /// The ticket that cancelled another: its cash is given back, its receipt chosen.
    void openCancelling(const shop::CancelledTicket& ticket);

    /// The drawer's level, as the device board has it.
    void showDrawer(bool open);

    /// Journals the choice and leaves: *Client suivant*, or a scan that starts the next sale.
    void leave();

    bool isOpen() const { return m_of.has_value(); }
    Money change() const { return m_change; }

signals:
    /// The e-receipt's address, for the QR on the customer's display; empty takes it off.
    void qrShown(const QString& url);
    void left();
    /// A receipt went to the printer: "Ticket 2-018467 · 332,20 € · 15:47" and its total.
    void printStarted(const QString& ticket, const QString& total);
    /// What became of any print of this till, also of a copy.
    void printEnded(comptoir::shop::PrintOutcome outcome);

private:
    using Given = Result<shop::ReceiptGiven, shop::ReceiptRefusal>;

    void show(std::int64_t of, Money change);
    void choose(ChangeViewModel::Receipt receipt);
    void give(shop::ReceiptChoice choice, const std::string& email = {});
    void given(shop::ReceiptChoice choice, const Given& answer);
    void printed(const shop::PrintAnswer& answer);

    TillParts m_parts;
    ChangeViewModel& m_page;
    ShellViewModel& m_shell;
    TillWords m_words;
    ChangeState m_state;
    std::optional<std::int64_t> m_of; // sequence of the ticket shown
    Money m_change = Money::zero(Currency::eur());
    bool m_given = false; // a receipt was journaled already
};

} // namespace comptoir::ui
