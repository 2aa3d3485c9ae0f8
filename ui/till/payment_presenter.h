// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/payment/payment_view_model.h"
#include "ui/shell/shell_view_model.h"
#include "ui/till/silent_card.h"
#include "ui/till/till_parts.h"
#include "ui/till/till_words.h"

#include <QObject>

#include <functional>
#include <optional>

namespace comptoir::ui {

/// Joins the payment page to payment: what is typed, what the terminal does, and the one commit. GUI thread.
class PaymentPresenter : public QObject {
    Q_OBJECT

public:
    PaymentPresenter(TillParts parts, PaymentViewModel& page, ShellViewModel& shell, QObject* parent = nullptr);

    void speak(const TillWords& words);

    /// Opens the page on the sale as it is once everything asked of it before is done.
    void open();

    /// The same, and gives back at once what a card paid.
    void openAndGiveBack();

    /// Asked for and not there yet: what is scanned now waits for it.
    bool opening() const { return m_opening; }

    /// The sale on screen costs `total`: the page shows no other.
    void follow(Money total);

    /// A scan on this page.
    void refuseScan();

    /// The sums of the page, for the customer's display; nothing when no payment is open.
    const std::optional<shop::PaymentView>& view() const { return m_view; }

    /// Records what is paid whole, when the machine broke before it could be.
    void finishAgain();

signals:
    /// Recorded and durable; the drawer is told already.
    void finished(const comptoir::shop::RecordedTicket& ticket);
    void shown();
    /// The page is there, or something else came first.
    void opened();

private:
    using Answer = Result<shop::PaymentView, shop::PaymentRefusal>;

    template <class Work>
    void ask(Work work);
    void connectPage();
    void show(const shop::PaymentView& view);
    void showState();
    void refuse(shop::PaymentRefusal refusal);
    void type(const QString& digits);
    void payCash();
    void payCard();
    void finish();
    /// Once what was asked of the till thread before is done, and `paid` says so there.
    void finishIf(std::function<bool()> paid);
    std::optional<Money> typed() const;
    template <class Begin>
    void openWith(Begin begin);
    void beginAgain();

    TillParts m_parts;
    PaymentViewModel& m_page;
    ShellViewModel& m_shell;
    TillWords m_words;
    std::optional<shop::PaymentView> m_view;
    bool m_opening = false;
    QString m_digits;
    int m_shortcut = -1;
    bool m_cash = true;
    bool m_kept = true;
    int m_finishing = 0; ///< asked for and not answered
    QString m_refusal;
    SilentCard m_silent;
};

} // namespace comptoir::ui
