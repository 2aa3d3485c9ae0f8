// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <cmath>

namespace comptoir::ui {

/// A group of lengths that follows the device's scale. Values are pixels.
class ThemeLengths : public QObject {
    Q_OBJECT
    QML_ANONYMOUS

public:
    using QObject::QObject;

    void setScale(qreal scale)
    {
        m_scale = scale;
        emit changed();
    }

signals:
    void changed();

protected:
    qreal px(qreal u) const { return std::round(u * m_scale); }
    /// A line of whole pixels: half of one would be grey.
    qreal hair(qreal u) const { return std::floor(u * m_scale); }

private:
    qreal m_scale = 1;
};

/// `Theme.space` (ui.md §4.3).
class ThemeSpace : public ThemeLengths {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(qreal xs READ xs NOTIFY changed FINAL)
    Q_PROPERTY(qreal s READ s NOTIFY changed FINAL)
    Q_PROPERTY(qreal m READ m NOTIFY changed FINAL)
    Q_PROPERTY(qreal l READ l NOTIFY changed FINAL)
    Q_PROPERTY(qreal xl READ xl NOTIFY changed FINAL)
    Q_PROPERTY(qreal xxl READ xxl NOTIFY changed FINAL)

public:
    using ThemeLengths::ThemeLengths;

    qreal xs() const { return px(4); }
    qreal s() const { return px(8); }
    qreal m() const { return px(12); }
    qreal l() const { return px(16); }
    qreal xl() const { return px(24); }
    qreal xxl() const { return px(32); }
};

/// `Theme.radius` (ui.md §4.3).
class ThemeRadius : public ThemeLengths {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(qreal s READ s NOTIFY changed FINAL)
    Q_PROPERTY(qreal m READ m NOTIFY changed FINAL)
    Q_PROPERTY(qreal l READ l NOTIFY changed FINAL)

public:
    using ThemeLengths::ThemeLengths;

    qreal s() const { return px(8); }
    qreal m() const { return px(10); }
    qreal l() const { return px(14); }
};

/// `Theme.target`: what a finger needs (ui.md §4.3).
class ThemeTarget : public ThemeLengths {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(qreal min READ min NOTIFY changed FINAL)
    Q_PROPERTY(qreal std READ std NOTIFY changed FINAL)
    Q_PROPERTY(qreal key READ key NOTIFY changed FINAL)
    Q_PROPERTY(qreal hero READ hero NOTIFY changed FINAL)
    Q_PROPERTY(qreal gap READ gap NOTIFY changed FINAL)

public:
    using ThemeLengths::ThemeLengths;

    qreal min() const { return px(48); }
    qreal std() const { return px(64); }
    qreal key() const { return px(80); }
    qreal hero() const { return px(96); }
    qreal gap() const { return px(8); }
};

/// `Theme.stroke`: outlines and rules (ui.md §4.3).
class ThemeStroke : public ThemeLengths {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(qreal rule READ rule NOTIFY changed FINAL)
    Q_PROPERTY(qreal outline READ outline NOTIFY changed FINAL)
    Q_PROPERTY(qreal selected READ selected NOTIFY changed FINAL)
    Q_PROPERTY(qreal focus READ focus NOTIFY changed FINAL)
    Q_PROPERTY(qreal focusGap READ focusGap NOTIFY changed FINAL)

public:
    using ThemeLengths::ThemeLengths;

    qreal rule() const { return px(1); }
    qreal outline() const { return hair(1.5); }
    qreal selected() const { return px(3); }
    qreal focus() const { return px(3); }
    qreal focusGap() const { return px(2); }
};

} // namespace comptoir::ui
