// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/base/row_model.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace comptoir::ui {

/// A card payment that somebody has to see to.
struct ReconcileRow {
    QString id; // of the payment, as the terminal was asked for it
    QString when;
    QString what; // what is known of it
    QString amount;
    bool charged = false; // and its sale is gone: the customer must get it back

    friend bool operator==(const ReconcileRow&, const ReconcileRow&) = default;
};

class ReconcileModel : public RowModel<ReconcileRow> {
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit ReconcileModel(QObject* parent = nullptr);
};

struct ReconcileState {
    QList<ReconcileRow> payments;
    bool mayDecide = false; // else the list is only shown
    QString problem;
};

/// Payments nobody knows the end of, or charged without a sale: they stay here until a manager settled them.
class ReconcileViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the program makes it")

    Q_PROPERTY(comptoir::ui::ReconcileModel* payments READ payments CONSTANT FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(bool mayDecide READ mayDecide NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    explicit ReconcileViewModel(QObject* parent = nullptr);

    void show(const ReconcileState& state);

    ReconcileModel* payments() { return &m_payments; }
    int count() const { return static_cast<int>(m_state.payments.size()); }
    bool mayDecide() const { return m_state.mayDecide; }
    QString problem() const { return m_state.problem; }

signals:
    void changed();

    // What the person asks of one payment.
    void chargedAsked(const QString& payment, const QString& authorisation);
    void notChargedAsked(const QString& payment);
    void givenBackAsked(const QString& payment);
    /// Asks the terminal about all of them.
    void askTerminalAsked();

private:
    ReconcileState m_state;
    ReconcileModel m_payments;
};

} // namespace comptoir::ui
