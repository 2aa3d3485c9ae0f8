// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/base/row_model.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace comptoir::ui {

/// Coins or notes to give, of one value.
struct ChangePiece {
    QString id;
    int cents = 0;
    QString value; // `2 €`, `50 c`
    QString count; // `1 pièce`

    friend bool operator==(const ChangePiece&, const ChangePiece&) = default;
};

class ChangePieceModel : public RowModel<ChangePiece> {
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit ChangePieceModel(QObject* parent = nullptr);
};

/// The sale that was just recorded, and what is left to do with its customer.
struct ChangeState {
    bool cancelling = false; // the ticket cancels another: what is shown was given back
    QString ticket; // `Ticket 2-018467 · 332,20 € · 15:47`
    QString change; // empty when nothing is given back
    QString spokenChange;
    QString paid; // the total, shown when there is no change
    QString received;
    QString due;
    QList<ChangePiece> pieces;
    int choice = 0; // of the receipt: ChangeViewModel::Receipt
    QString forced; // why paper is compulsory; empty when it is not
    QString email; // masked, once given
    QString printing; // what the printer does: `Impression…`, `Ticket imprimé`
    bool printTrouble = false;
    bool drawerOpen = false;
    bool mayGoOn = true;
};

class ChangeViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the program makes it")

    Q_PROPERTY(bool cancelling READ cancelling NOTIFY changed FINAL)
    Q_PROPERTY(QString ticket READ ticket NOTIFY changed FINAL)
    Q_PROPERTY(QString change READ change NOTIFY changed FINAL)
    Q_PROPERTY(QString spokenChange READ spokenChange NOTIFY changed FINAL)
    Q_PROPERTY(QString paid READ paid NOTIFY changed FINAL)
    Q_PROPERTY(QString received READ received NOTIFY changed FINAL)
    Q_PROPERTY(QString due READ due NOTIFY changed FINAL)
    Q_PROPERTY(int choice READ choice NOTIFY changed FINAL)
    Q_PROPERTY(QString forced READ forced NOTIFY changed FINAL)
    Q_PROPERTY(QString email READ email NOTIFY changed FINAL)
    Q_PROPERTY(QString printing READ printing NOTIFY changed FINAL)
    Q_PROPERTY(bool printTrouble READ printTrouble NOTIFY changed FINAL)
    Q_PROPERTY(bool drawerOpen READ drawerOpen NOTIFY changed FINAL)
    Q_PROPERTY(bool mayGoOn READ mayGoOn NOTIFY changed FINAL)
    Q_PROPERTY(comptoir::ui::ChangePieceModel* pieces READ pieces CONSTANT FINAL)

public:
    enum Receipt { None, Qr, Email, Paper };
    Q_ENUM(Receipt)

    explicit ChangeViewModel(QObject* parent = nullptr);

    void show(const ChangeState& state);

    bool cancelling() const { return m_state.cancelling; }
    QString ticket() const { return m_state.ticket; }
    QString change() const { return m_state.change; }
    QString spokenChange() const { return m_state.spokenChange; }
    QString paid() const { return m_state.paid; }
    QString received() const { return m_state.received; }
    QString due() const { return m_state.due; }
    int choice() const { return m_state.choice; }
    QString forced() const { return m_state.forced; }
    QString email() const { return m_state.email; }
    QString printing() const { return m_state.printing; }
    bool printTrouble() const { return m_state.printTrouble; }
    bool drawerOpen() const { return m_state.drawerOpen; }
    bool mayGoOn() const { return m_state.mayGoOn; }
    ChangePieceModel* pieces() { return &m_pieces; }

signals:
    void changed();
    /// E-mail opens the sheet that asks the address.
    void receiptAsked(comptoir::ui::ChangeViewModel::Receipt receipt);
    void emailAsked(const QString& address);
    void emailRefused(const QString& why);
    void nextAsked();
    void troubleAsked();

private:
    ChangeState m_state;
    ChangePieceModel m_pieces;
};

} // namespace comptoir::ui
