// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace comptoir::ui {

/// What the sheets of a line show.
struct LineEditState {
    QString name; // of the article
    QString variant;
    QString value; // being typed
    QString note; // what it becomes: `80,10 € au lieu de 89,00 €`
    QStringList presets; // percentages
    int preset = -1;
    bool wholeTicket = false; // the discount is for all of it
    bool amountTyped = false; // an amount, not a percentage, is being typed
    QStringList reasons;
    int reason = -1;
    QString remark;
    QString problem;
    bool ready = false;
    bool english = false;
};

/// Changing the selected line: its quantity, its price, a discount, a remark.
class LineEditViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the program makes it")

    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString variant READ variant NOTIFY changed FINAL)
    Q_PROPERTY(QString value READ value NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note NOTIFY changed FINAL)
    Q_PROPERTY(QStringList presets READ presets NOTIFY changed FINAL)
    Q_PROPERTY(int preset READ preset NOTIFY changed FINAL)
    Q_PROPERTY(bool wholeTicket READ wholeTicket NOTIFY changed FINAL)
    Q_PROPERTY(bool amountTyped READ amountTyped NOTIFY changed FINAL)
    Q_PROPERTY(QStringList reasons READ reasons NOTIFY changed FINAL)
    Q_PROPERTY(int reason READ reason NOTIFY changed FINAL)
    Q_PROPERTY(QString remark READ remark NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(bool ready READ ready NOTIFY changed FINAL)
    Q_PROPERTY(bool english READ english NOTIFY changed FINAL)

public:
    explicit LineEditViewModel(QObject* parent = nullptr);

    void show(const LineEditState& state);

    QString name() const { return m_state.name; }
    QString variant() const { return m_state.variant; }
    QString value() const { return m_state.value; }
    QString note() const { return m_state.note; }
    QStringList presets() const { return m_state.presets; }
    int preset() const { return m_state.preset; }
    bool wholeTicket() const { return m_state.wholeTicket; }
    bool amountTyped() const { return m_state.amountTyped; }
    QStringList reasons() const { return m_state.reasons; }
    int reason() const { return m_state.reason; }
    QString remark() const { return m_state.remark; }
    QString problem() const { return m_state.problem; }
    bool ready() const { return m_state.ready; }
    bool english() const { return m_state.english; }

signals:
    void changed();

    // What the person asks.
    void digitTyped(const QString& digits);
    void digitErased();
    void digitsCleared();
    void wholeTicketAsked(bool whole);
    void presetAsked(int preset);
    void amountAsked();
    void reasonAsked(int reason);
    void quantityApplied();
    void remarkApplied(const QString& remark);

private:
    LineEditState m_state;
};

} // namespace comptoir::ui
