// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/payment/tender_model.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace comptoir::ui {

/// Everything the payment page shows; amounts are words already.
struct PaymentState {
    int articles = 0;
    QString total;
    QString paid; // with its minus sign; empty when nothing is paid
    QString doubtful; // likewise, for the card that never answered
    QString due;
    QString spokenDue;
    QList<TenderRow> tenders;
    QList<int> shares; // of the total, in thousandths, one a tender
    QStringList shortcuts;
    int shortcut = -1; // the chosen one
    bool cash = true; // the method shown as chosen, else card
    QString given; // cash typed or chosen; empty before
    QString change; // empty when nothing is given back
    QString action; // `Encaisser 60,00 €`
    bool ready = false;
    QString note; // why cash was refused, or what comes next
    bool refused = false; // `note` is a refusal
    bool cardWaiting = false;
    QString cardPrompt; // what the terminal asks: `Présentez la carte`
    bool cardRefund = false; // the terminal gives back
    QString cardAmount;
    QList<CardEventRow> cardEvents;
    int nextQuery = 0; // s until the silent terminal is asked again
    int queryPeriod = 20;
    bool saleKept = true; // false: the record failed, nothing may be given back
};

class PaymentViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the program makes it")

    Q_PROPERTY(comptoir::ui::TenderModel* tenders READ tenders CONSTANT FINAL)
    Q_PROPERTY(comptoir::ui::CardEventModel* cardEvents READ cardEvents CONSTANT FINAL)
    Q_PROPERTY(int articles READ articles NOTIFY changed FINAL)
    Q_PROPERTY(QString total READ total NOTIFY changed FINAL)
    Q_PROPERTY(QString paid READ paid NOTIFY changed FINAL)
    Q_PROPERTY(QString doubtful READ doubtful NOTIFY changed FINAL)
    Q_PROPERTY(QString due READ due NOTIFY changed FINAL)
    Q_PROPERTY(QString spokenDue READ spokenDue NOTIFY changed FINAL)
    Q_PROPERTY(QList<int> shares READ shares NOTIFY changed FINAL)
    Q_PROPERTY(QStringList shortcuts READ shortcuts NOTIFY changed FINAL)
    Q_PROPERTY(int shortcut READ shortcut NOTIFY changed FINAL)
    Q_PROPERTY(bool cash READ cash NOTIFY changed FINAL)
    Q_PROPERTY(QString given READ given NOTIFY changed FINAL)
    Q_PROPERTY(QString change READ change NOTIFY changed FINAL)
    Q_PROPERTY(QString action READ action NOTIFY changed FINAL)
    Q_PROPERTY(bool ready READ ready NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note NOTIFY changed FINAL)
    Q_PROPERTY(bool refused READ refused NOTIFY changed FINAL)
    Q_PROPERTY(bool cardWaiting READ cardWaiting NOTIFY changed FINAL)
    Q_PROPERTY(QString cardPrompt READ cardPrompt NOTIFY changed FINAL)
    Q_PROPERTY(bool cardRefund READ cardRefund NOTIFY changed FINAL)
    Q_PROPERTY(QString cardAmount READ cardAmount NOTIFY changed FINAL)
    Q_PROPERTY(bool cardSilent READ cardSilent NOTIFY changed FINAL)
    Q_PROPERTY(int nextQuery READ nextQuery NOTIFY changed FINAL)
    Q_PROPERTY(int queryPeriod READ queryPeriod NOTIFY changed FINAL)
    Q_PROPERTY(bool saleKept READ saleKept NOTIFY changed FINAL)

public:
    explicit PaymentViewModel(QObject* parent = nullptr);

    void show(const PaymentState& state);

    TenderModel* tenders() { return &m_tenders; }
    CardEventModel* cardEvents() { return &m_cardEvents; }
    int articles() const { return m_state.articles; }
    QString total() const { return m_state.total; }
    QString paid() const { return m_state.paid; }
    QString doubtful() const { return m_state.doubtful; }
    QString due() const { return m_state.due; }
    QString spokenDue() const { return m_state.spokenDue; }
    QList<int> shares() const { return m_state.shares; }
    QStringList shortcuts() const { return m_state.shortcuts; }
    int shortcut() const { return m_state.shortcut; }
    bool cash() const { return m_state.cash; }
    QString given() const { return m_state.given; }
    QString change() const { return m_state.change; }
    QString action() const { return m_state.action; }
    bool ready() const { return m_state.ready; }
    QString note() const { return m_state.note; }
    bool refused() const { return m_state.refused; }
    bool cardWaiting() const { return m_state.cardWaiting; }
    QString cardPrompt() const { return m_state.cardPrompt; }
    bool cardRefund() const { return m_state.cardRefund; }
    QString cardAmount() const { return m_state.cardAmount; }
    bool cardSilent() const { return !m_state.doubtful.isEmpty(); }
    int nextQuery() const { return m_state.nextQuery; }
    int queryPeriod() const { return m_state.queryPeriod; }
    bool saleKept() const { return m_state.saleKept; }

signals:
    void changed();

    // What the cashier asks.
    void digitTyped(const QString& digits);
    void digitErased();
    void digitsCleared();
    void shortcutAsked(int shortcut);
    void cashAsked();
    void cardAsked();
    void actionAsked();
    void cancelCardAsked();
    void takeBackAsked(const QString& tenderId);
    // What the silent terminal’s own screen says; accepted asks for the number on its slip.
    void cardAcceptedAsked();
    void authorisationAsked(const QString& authorisation);
    void cardRefusedAsked();
    void cardNothingAsked();
    void holdAsked();
    /// Vouchers, gift cards, store credit: a later version's.
    void laterAsked();

private:
    PaymentState m_state;
    TenderModel m_tenders;
    CardEventModel m_cardEvents;
};

} // namespace comptoir::ui
