// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/controls/drawn_item.h"

#include <QtQml/qqmlregistration.h>

namespace comptoir::ui {

/// A QR code already made: `modules` holds its rows of 0 and 1, one a line. Dark on white with its quiet zone, in both
/// themes, because scanners expect it.
class QrPicture : public DrawnItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString modules READ modules WRITE setModules NOTIFY modulesChanged FINAL)

public:
    using DrawnItem::DrawnItem;

    QString modules() const { return m_modules; }
    void setModules(const QString& modules);

signals:
    void modulesChanged();

protected:
    QString pictureKey() const override;
    void draw(QPainter& painter, QSizeF size) const override;

private:
    QString m_modules;
};

} // namespace comptoir::ui
