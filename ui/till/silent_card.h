// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/payment/payment_view_model.h"
#include "ui/till/till_parts.h"
#include "ui/till/till_words.h"

#include <QObject>
#include <QTimer>

namespace comptoir::ui {

/// What the payment page tells of the card terminal, and the question it is asked again every 20 s while it is silent
/// (ui.md §9.4). GUI thread.
class SilentCard : public QObject {
    Q_OBJECT

public:
    explicit SilentCard(TillParts parts, QObject* parent = nullptr);

    void speak(const TillWords& words) { m_words = words; }

    /// The state of the card as it is now.
    void follow(const shop::PaymentView& view);

    /// The cashier saw nothing on the terminal: it is asked at once.
    void askNow(const QString& event);

    /// Fills in what the page shows of it.
    void describe(PaymentState& state) const;

    void clear();

signals:
    void changed();

private:
    void add(const QString& text, bool done);
    void tick();

    TillParts m_parts;
    TillWords m_words;
    QTimer m_second;
    QList<CardEventRow> m_events;
    shop::CardState m_card = shop::CardState::Idle;
    int m_number = 0; // of the next event
    int m_left = 0; // s until the next question
};

} // namespace comptoir::ui
