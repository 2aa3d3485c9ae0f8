// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/controls/drawn_item.h"

#include <QtQml/qqmlregistration.h>

namespace comptoir::ui {

/// A receipt printer with its cover open, half a receipt out.
class PrinterPicture : public DrawnItem {
    Q_OBJECT
    QML_ELEMENT

public:
    using DrawnItem::DrawnItem;

protected:
    QString pictureKey() const override { return QStringLiteral("printer-open"); }
    void draw(QPainter& painter, QSizeF size) const override;
};

} // namespace comptoir::ui
