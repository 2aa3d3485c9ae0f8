// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/cash/denomination_model.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace comptoir::ui {

/// Everything the comparison shows.
struct CompareState {
    bool reading = false; // an X: nothing can be sealed
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
    QString consequence; // what sealing does, for the question before it
    bool ready = false;
    bool sealed = false;
    QString sealNumber; // `Z n° 112`
    QString sealFacts; // tickets and sales of the session
    QString problem;
    QList<ComparisonRow> rows;
};

/// Counted beside expected, and the seal; or the X reading, which only reads.
class CompareViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the program makes it")

    Q_PROPERTY(comptoir::ui::ComparisonModel* rows READ rows CONSTANT FINAL)
    Q_PROPERTY(bool reading READ reading NOTIFY changed FINAL)
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
    Q_PROPERTY(QString consequence READ consequence NOTIFY changed FINAL)
    Q_PROPERTY(bool ready READ ready NOTIFY changed FINAL)
    Q_PROPERTY(bool sealed READ sealed NOTIFY changed FINAL)
    Q_PROPERTY(QString sealNumber READ sealNumber NOTIFY changed FINAL)
    Q_PROPERTY(QString sealFacts READ sealFacts NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    explicit CompareViewModel(QObject* parent = nullptr);

    void show(const CompareState& state);

    ComparisonModel* rows() { return &m_rows; }
    bool reading() const { return m_state.reading; }
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
    QString consequence() const { return m_state.consequence; }
    bool ready() const { return m_state.ready; }
    bool sealed() const { return m_state.sealed; }
    QString sealNumber() const { return m_state.sealNumber; }
    QString sealFacts() const { return m_state.sealFacts; }
    QString problem() const { return m_state.problem; }

signals:
    void changed();

    // What the person asks.
    void reasonAsked(int reason);
    void slipAsked();
    void recountAsked();
    void sealAsked();
    void doneAsked();

private:
    CompareState m_state;
    ComparisonModel m_rows;
};

} // namespace comptoir::ui
