// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/display/display_line_model.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace comptoir::ui {

/// Everything the customer sees. No name, no personal data.
struct CustomerDisplayState {
    int page = 0; // CustomerDisplayViewModel::Page
    QString brand;
    QString gross;
    QString discounts; // with its minus sign; empty without any
    QString due;
    QString spokenDue;
    QString vat;
    QString change; // to receive; empty when there is none
    QString received;
    QString prompt; // what the card terminal asks
    QString qr; // rows of 0 and 1, one a line
    QString hours; // opening hours, on the idle page
    bool training = false;
    QList<DisplayLine> lines;
};

/// The window that faces the customer. It shows the same figures as the till, from the same values.
class CustomerDisplayViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the program makes it")

    Q_PROPERTY(comptoir::ui::DisplayLineModel* lines READ lines CONSTANT FINAL)
    Q_PROPERTY(int page READ page NOTIFY changed FINAL)
    Q_PROPERTY(QString brand READ brand NOTIFY changed FINAL)
    Q_PROPERTY(QString gross READ gross NOTIFY changed FINAL)
    Q_PROPERTY(QString discounts READ discounts NOTIFY changed FINAL)
    Q_PROPERTY(QString due READ due NOTIFY changed FINAL)
    Q_PROPERTY(QString spokenDue READ spokenDue NOTIFY changed FINAL)
    Q_PROPERTY(QString vat READ vat NOTIFY changed FINAL)
    Q_PROPERTY(QString change READ change NOTIFY changed FINAL)
    Q_PROPERTY(QString received READ received NOTIFY changed FINAL)
    Q_PROPERTY(QString prompt READ prompt NOTIFY changed FINAL)
    Q_PROPERTY(QString qr READ qr NOTIFY changed FINAL)
    Q_PROPERTY(QString hours READ hours NOTIFY changed FINAL)
    Q_PROPERTY(bool training READ training NOTIFY changed FINAL)

public:
    enum Page { Idle, Items, Card, Change, Receipt };
    Q_ENUM(Page)

    explicit CustomerDisplayViewModel(QObject* parent = nullptr);

    void show(const CustomerDisplayState& state);

    DisplayLineModel* lines() { return &m_lines; }
    int page() const { return m_state.page; }
    QString brand() const { return m_state.brand; }
    QString gross() const { return m_state.gross; }
    QString discounts() const { return m_state.discounts; }
    QString due() const { return m_state.due; }
    QString spokenDue() const { return m_state.spokenDue; }
    QString vat() const { return m_state.vat; }
    QString change() const { return m_state.change; }
    QString received() const { return m_state.received; }
    QString prompt() const { return m_state.prompt; }
    QString qr() const { return m_state.qr; }
    QString hours() const { return m_state.hours; }
    bool training() const { return m_state.training; }

signals:
    void changed();

private:
    CustomerDisplayState m_state;
    DisplayLineModel m_lines;
};

} // namespace comptoir::ui
