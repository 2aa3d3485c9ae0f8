// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/selling/recovery_view_model.h"
#include "ui/till/payment_presenter.h"
#include "ui/till/sale_presenter.h"
#include "ui/till/sign_in_presenter.h"
#include "ui/till/till_parts.h"
#include "ui/till/till_words.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace comptoir::ui {

/// What a crash left open, asked of whoever signs in first: a card that may have paid a sale that is not recorded, a
/// ticket without its receipt, the sale that was in the cart. One question at a time, in the order of ui.md §13; while
/// nobody knows whether the card paid, the terminal is asked again and again. GUI thread.
class RecoveryPresenter : public QObject {
    Q_OBJECT

public:
    struct Pages {
        SignInPresenter& signIn;
        SalePresenter& sale;
        PaymentPresenter& payment;
    };

    RecoveryPresenter(TillParts parts, RecoveryViewModel& band, Pages pages, QObject* parent = nullptr);

    void speak(const TillWords& words);

signals:
    /// The terminal, or a person, said what became of a card payment.
    void cardSettled();
    /// The paper of an earlier ticket goes to the printer.
    void printStarted(const QString& label, const QString& amount);

private:
    struct Found {
        std::optional<storage::PaymentAttempt> card;
        std::optional<shop::OpenReceipt> receipt;
        std::optional<Instant> cart; ///< when it was last kept
    };

    void look();
    void lookAtCard();
    void show();
    RecoveryState cardState() const;
    void giveReceipt(shop::ReceiptChoice choice);
    void answer();
    void decline();

    TillParts m_parts;
    RecoveryViewModel& m_band;
    PaymentPresenter& m_payment;
    TillWords m_words;
    QTimer m_again; // asks the terminal
    bool m_looked = false;
    Found m_found;
};

} // namespace comptoir::ui
