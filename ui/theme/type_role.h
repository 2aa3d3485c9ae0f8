// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace comptoir::ui {

/// One type token: the font in pixels and the height of its line.
class TypeRole {
    Q_GADGET
    QML_VALUE_TYPE(typeRole)
    Q_PROPERTY(QFont font MEMBER font FINAL)
    Q_PROPERTY(qreal line MEMBER line FINAL)

public:
    QFont font;
    qreal line = 0;

    friend bool operator==(const TypeRole&, const TypeRole&) = default;
};

} // namespace comptoir::ui
