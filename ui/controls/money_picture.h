// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/controls/drawn_item.h"

#include <QtQml/qqmlregistration.h>

namespace comptoir::ui {

/// A coin or a note of the euro, drawn; `cents` is its value. Only for counting and for giving change.
class MoneyPicture : public DrawnItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int cents READ cents WRITE setCents NOTIFY centsChanged FINAL)
    Q_PROPERTY(bool note READ note NOTIFY centsChanged FINAL)
    Q_PROPERTY(qreal diameter READ diameter NOTIFY centsChanged FINAL)

public:
    using DrawnItem::DrawnItem;

    int cents() const { return m_cents; }
    void setCents(int cents);
    bool note() const { return m_cents >= 500; }
    /// Of the coin beside the largest one, 0 to 1.
    qreal diameter() const;

signals:
    void centsChanged();

protected:
    QString pictureKey() const override;
    void draw(QPainter& painter, QSizeF size) const override;

private:
    int m_cents = 0;
};

} // namespace comptoir::ui
