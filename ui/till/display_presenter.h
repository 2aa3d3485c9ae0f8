// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/display/customer_display_view_model.h"
#include "ui/till/change_presenter.h"
#include "ui/till/payment_presenter.h"
#include "ui/till/sale_presenter.h"

#include <QObject>
#include <QTimer>

namespace comptoir::ui {

/// What the customer sees, from the same values as the till: items, the card prompt, change, the receipt's QR, idle.
/// GUI thread.
class DisplayPresenter : public QObject {
    Q_OBJECT

public:
    struct Sources {
        ShellViewModel& shell;
        SalePresenter& sale;
        PaymentPresenter& payment;
        ChangePresenter& change;
    };

    DisplayPresenter(TillParts parts, CustomerDisplayViewModel& page, Sources sources, QObject* parent = nullptr);

    void speak(const TillWords& words);

    /// Reads the store again: its brand and hours.
    void refresh();

    /// For half a minute; an empty address takes it off.
    void showQr(const QString& url);

signals:
    /// The two lines of the customer's line display, 20 characters each.
    void linesChanged(const QString& upper, const QString& lower);

private:
    void open(const shop::RecordedTicket& ticket);
    void show();
    CustomerDisplayState saleState() const;
    void sayLines(const CustomerDisplayState& state);

    TillParts m_parts;
    CustomerDisplayViewModel& m_page;
    Sources m_from;
    TillWords m_words;
    QString m_brand;
    QString m_hours;
    QString m_qr;
    QTimer m_qrTime;
    std::optional<shop::RecordedTicket> m_paid; // the sale just paid, until its customer leaves
    QString m_upper;
    QString m_lower;
};

} // namespace comptoir::ui
