// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/cash/denomination_model.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace comptoir::ui {

/// Everything the comparison shows.
struct CompareState {
    QString subtitle;
    QString counted;
    QString expected;
    QString difference;
    bool right = false; // counted and expected are the same
    QString note; // what the threshold asks
    QString question; // `D’où vient l’écart de 2,70 € ?`
    QStringList reasons;
    int reason = -1; // the chosen one
    QString hint; // what the day itself suggests; empty without one
    QString action; // what the slate's action does, or what is missing
    QString recounts; // how often it was counted again; empty at first
    bool entering = false; // the terminal's total is being typed
    QString held; // `2 tickets en attente`; empty without any
    bool heldKept = false; // that they stay was chosen
    bool closesDay = true; // the day is sealed with the session
    QString bag; // number of the bank bag
    bool ready = false;
    QString problem;
    QList<ComparisonRow> rows;
};

/// Counted beside expected, and the seal.
class CompareViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the program makes it")

    Q_PROPERTY(comptoir::ui::ComparisonModel* rows READ rows CONSTANT FINAL)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed FINAL)
    Q_PROPERTY(QString counted READ counted NOTIFY changed FINAL)
    Q_PROPERTY(QString expected READ expected NOTIFY changed FINAL)
    Q_PROPERTY(QString difference READ difference NOTIFY changed FINAL)
    Q_PROPERTY(bool right READ right NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note NOTIFY changed FINAL)
    Q_PROPERTY(QString question READ question NOTIFY changed FINAL)
    Q_PROPERTY(QStringList reasons READ reasons NOTIFY changed FINAL)
    Q_PROPERTY(int reason READ reason NOTIFY changed FINAL)
    Q_PROPERTY(QString hint READ hint NOTIFY changed FINAL)
    Q_PROPERTY(QString action READ action NOTIFY changed FINAL)
    Q_PROPERTY(QString recounts READ recounts NOTIFY changed FINAL)
    Q_PROPERTY(bool entering READ entering NOTIFY changed FINAL)
    Q_PROPERTY(QString held READ held NOTIFY changed FINAL)
    Q_PROPERTY(bool heldKept READ heldKept NOTIFY changed FINAL)
    Q_PROPERTY(bool closesDay READ closesDay NOTIFY changed FINAL)
    Q_PROPERTY(QString bag READ bag NOTIFY changed FINAL)
    Q_PROPERTY(bool ready READ ready NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    explicit CompareViewModel(QObject* parent = nullptr);

    void show(const CompareState& state);

    ComparisonModel* rows() { return &m_rows; }
    QString subtitle() const { return m_state.subtitle; }
    QString counted() const { return m_state.counted; }
    QString expected() const { return m_state.expected; }
    QString difference() const { return m_state.difference; }
    bool right() const { return m_state.right; }
    QString note() const { return m_state.note; }
    QString question() const { return m_state.question; }
    QStringList reasons() const { return m_state.reasons; }
    int reason() const { return m_state.reason; }
    QString hint() const { return m_state.hint; }
    QString action() const { return m_state.action; }
    QString recounts() const { return m_state.recounts; }
    bool entering() const { return m_state.entering; }
    QString held() const { return m_state.held; }
    bool heldKept() const { return m_state.heldKept; }
    bool closesDay() const { return m_state.closesDay; }
    QString bag() const { return m_state.bag; }
    bool ready() const { return m_state.ready; }
    QString problem() const { return m_state.problem; }

signals:
    void changed();

    // What the person asks.
    void reasonAsked(int reason);
    /// The terminal's total: typing it begins, or is given up.
    void slipAsked();
    void digitTyped(const QString& digits);
    void digitErased();
    void digitsCleared();
    void slipEntered();
    void dayAsked();
    void heldKeepAsked();
    void heldVoidAsked();
    void bagAsked();
    void bagTyped(const QString& number);
    void recountAsked();
    void sealAsked();

private:
    CompareState m_state;
    ComparisonModel m_rows;
};

} // namespace comptoir::ui
