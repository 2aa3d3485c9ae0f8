// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme_color.h"
#include "ui/theme/theme_lengths.h"
#include "ui/theme/theme_motion.h"
#include "ui/theme/theme_type.h"

#include <QObject>
#include <QRectF>
#include <QSizeF>
#include <QtQml/qqmlregistration.h>

class QJSEngine;
class QQmlEngine;

namespace comptoir::ui {

/// What a device or its user chose. `scale` is pixels per u, `textScale` 1 to 2.
struct ThemeSettings {
    qreal scale = 1;
    qreal textScale = 1;
    bool dark = false;
    bool strongContrast = false;
    bool reduceMotion = false;
    bool leftHanded = false;

    friend bool operator==(const ThemeSettings&, const ThemeSettings&) = default;
};

/// The tokens of ui.md §3 and §4; the only singleton of the user interface. Made once, before the first engine.
class Theme : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

    Q_PROPERTY(comptoir::ui::ThemeColor* color READ color CONSTANT FINAL)
    Q_PROPERTY(comptoir::ui::ThemeType* type READ type CONSTANT FINAL)
    Q_PROPERTY(comptoir::ui::ThemeType* publicType READ publicType CONSTANT FINAL)
    Q_PROPERTY(comptoir::ui::ThemeSpace* space READ space CONSTANT FINAL)
    Q_PROPERTY(comptoir::ui::ThemeRadius* radius READ radius CONSTANT FINAL)
    Q_PROPERTY(comptoir::ui::ThemeTarget* target READ target CONSTANT FINAL)
    Q_PROPERTY(comptoir::ui::ThemeStroke* stroke READ stroke CONSTANT FINAL)
    Q_PROPERTY(comptoir::ui::ThemeMotion* motion READ motion CONSTANT FINAL)
    Q_PROPERTY(LayoutClass layoutClass READ layoutClass NOTIFY changed FINAL)
    Q_PROPERTY(bool wide READ wide NOTIFY changed FINAL)
    Q_PROPERTY(bool large READ large NOTIFY changed FINAL)
    Q_PROPERTY(bool dark READ dark NOTIFY changed FINAL)
    Q_PROPERTY(bool reduceMotion READ reduceMotion NOTIFY changed FINAL)
    Q_PROPERTY(bool leftHanded READ leftHanded NOTIFY changed FINAL)
    Q_PROPERTY(qreal scale READ scale NOTIFY changed FINAL)
    Q_PROPERTY(qreal textScale READ textScale NOTIFY changed FINAL)
    Q_PROPERTY(qreal width READ width NOTIFY changed FINAL)
    Q_PROPERTY(qreal height READ height NOTIFY changed FINAL)
    Q_PROPERTY(qreal inset READ inset NOTIFY changed FINAL)

public:
    enum LayoutClass {
        Compact,
        Wide,
        Portrait,
    };
    Q_ENUM(LayoutClass)

    /// No default argument: the QML engine must call create(), not this.
    explicit Theme(QObject* parent);
    ~Theme() override;

    /// The one made by the program; making none or two is a bug.
    static Theme* create(QQmlEngine* engine, QJSEngine* scriptEngine);

    void apply(const ThemeSettings& settings);
    const ThemeSettings& settings() const { return m_settings; }
    /// Decides the layout class; in pixels.
    void setWindowSize(QSizeF pixels);
    /// Moves what hangs under the top bar down, in u: the training band has 44.
    void setInset(qreal u);

    /// `u` logical units in whole pixels.
    Q_INVOKABLE qreal u(qreal units) const;
    /// A region of ui.md §9, its corner and size given in u.
    Q_INVOKABLE QRectF area(qreal x, qreal y, qreal width, qreal height) const;

    ThemeColor* color() { return &m_color; }
    ThemeType* type() { return &m_type; }
    /// For the customer's window, whose size does not follow the text size of the person at the till.
    ThemeType* publicType() { return &m_publicType; }
    ThemeSpace* space() { return &m_space; }
    ThemeRadius* radius() { return &m_radius; }
    ThemeTarget* target() { return &m_target; }
    ThemeStroke* stroke() { return &m_stroke; }
    ThemeMotion* motion() { return &m_motion; }
    LayoutClass layoutClass() const;
    bool wide() const { return layoutClass() == Wide; }
    /// From 150 % text the pages use their large-text layout.
    bool large() const { return m_settings.textScale >= 1.5; }
    bool dark() const { return m_settings.dark; }
    bool reduceMotion() const { return m_settings.reduceMotion; }
    bool leftHanded() const { return m_settings.leftHanded; }
    qreal scale() const { return m_settings.scale; }
    qreal textScale() const { return m_settings.textScale; }
    /// The window's size in u.
    qreal width() const { return m_window.width() / m_settings.scale; }
    qreal height() const { return m_window.height() / m_settings.scale; }
    qreal inset() const { return m_inset; }

signals:
    void changed();

private:
    ThemeSettings m_settings;
    QSizeF m_window{1280, 800};
    qreal m_inset = 0;
    ThemeColor m_color{this};
    ThemeType m_type{this};
    ThemeType m_publicType{this};
    ThemeSpace m_space{this};
    ThemeRadius m_radius{this};
    ThemeTarget m_target{this};
    ThemeStroke m_stroke{this};
    ThemeMotion m_motion{this};
};

} // namespace comptoir::ui
