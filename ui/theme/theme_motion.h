// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace comptoir::ui {

/// `Theme.motion`: durations in milliseconds (ui.md §4.4). All are 0 when motion is reduced.
class ThemeMotion : public QObject {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int press READ press NOTIFY changed FINAL)
    Q_PROPERTY(int flash READ flash NOTIFY changed FINAL)
    Q_PROPERTY(int band READ band NOTIFY changed FINAL)
    Q_PROPERTY(int toast READ toast CONSTANT FINAL)
    Q_PROPERTY(int undo READ undo CONSTANT FINAL)

public:
    using QObject::QObject;

    void setReduced(bool reduced)
    {
        m_reduced = reduced;
        emit changed();
    }

    int press() const { return m_reduced ? 0 : 120; }
    int flash() const { return m_reduced ? 0 : 400; }
    int band() const { return m_reduced ? 0 : 160; }
    int toast() const { return 4000; }
    int undo() const { return 8000; }

signals:
    void changed();

private:
    bool m_reduced = false;
};

} // namespace comptoir::ui
