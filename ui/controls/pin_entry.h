// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace comptoir::ui {

/// A secret code being typed. The digits stay here: QML only sees how many there are.
class PinEntry : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the view-models own theirs")
    Q_PROPERTY(int length READ length CONSTANT FINAL)
    Q_PROPERTY(int typed READ typed NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)

public:
    using QObject::QObject;

    int length() const { return kLength; }
    int typed() const { return static_cast<int>(m_digits.size()); }
    /// Why the last code was not taken, in words; the next digit clears it.
    QString problem() const { return m_problem; }
    bool busy() const { return m_busy; }

    Q_INVOKABLE void digit(const QString& digit);
    Q_INVOKABLE void erase();
    Q_INVOKABLE void clear();
    /// A key of the keyboard; whether it was one for the code.
    Q_INVOKABLE bool key(int key, const QString& text);

    /// The answer to entered(): empty when the code was right.
    void answer(const QString& problem);

signals:
    void changed();
    /// The last digit submits.
    void entered(const QString& pin);

private:
    static constexpr int kLength = 6;

    QString m_digits;
    QString m_problem;
    bool m_busy = false;
};

} // namespace comptoir::ui
