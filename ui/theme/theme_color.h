// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/palette.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace comptoir::ui {

/// `Theme.color`: the roles of the palette in use.
class ThemeColor : public QObject {
    Q_OBJECT
    QML_ANONYMOUS

    Q_PROPERTY(QColor page READ page NOTIFY changed FINAL)
    Q_PROPERTY(QColor surface READ surface NOTIFY changed FINAL)
    Q_PROPERTY(QColor surfaceAlt READ surfaceAlt NOTIFY changed FINAL)
    Q_PROPERTY(QColor surfaceSunk READ surfaceSunk NOTIFY changed FINAL)
    Q_PROPERTY(QColor ink READ ink NOTIFY changed FINAL)
    Q_PROPERTY(QColor inkSoft READ inkSoft NOTIFY changed FINAL)
    Q_PROPERTY(QColor inkFaint READ inkFaint NOTIFY changed FINAL)
    Q_PROPERTY(QColor line READ line NOTIFY changed FINAL)
    Q_PROPERTY(QColor lineStrong READ lineStrong NOTIFY changed FINAL)
    Q_PROPERTY(QColor action READ action NOTIFY changed FINAL)
    Q_PROPERTY(QColor actionPressed READ actionPressed NOTIFY changed FINAL)
    Q_PROPERTY(QColor actionSoft READ actionSoft NOTIFY changed FINAL)
    Q_PROPERTY(QColor onAction READ onAction NOTIFY changed FINAL)
    Q_PROPERTY(QColor slate READ slate NOTIFY changed FINAL)
    Q_PROPERTY(QColor slateRaised READ slateRaised NOTIFY changed FINAL)
    Q_PROPERTY(QColor onSlate READ onSlate NOTIFY changed FINAL)
    Q_PROPERTY(QColor onSlateSoft READ onSlateSoft NOTIFY changed FINAL)
    Q_PROPERTY(QColor onSlateLine READ onSlateLine NOTIFY changed FINAL)
    Q_PROPERTY(QColor onSlateOutline READ onSlateOutline NOTIFY changed FINAL)
    Q_PROPERTY(QColor onSlateAction READ onSlateAction NOTIFY changed FINAL)
    Q_PROPERTY(QColor onSlateActionInk READ onSlateActionInk NOTIFY changed FINAL)
    Q_PROPERTY(QColor onSlateGood READ onSlateGood NOTIFY changed FINAL)
    Q_PROPERTY(QColor onSlateWarn READ onSlateWarn NOTIFY changed FINAL)
    Q_PROPERTY(QColor good READ good NOTIFY changed FINAL)
    Q_PROPERTY(QColor goodSoft READ goodSoft NOTIFY changed FINAL)
    Q_PROPERTY(QColor warn READ warn NOTIFY changed FINAL)
    Q_PROPERTY(QColor warnSoft READ warnSoft NOTIFY changed FINAL)
    Q_PROPERTY(QColor warnBar READ warnBar NOTIFY changed FINAL)
    Q_PROPERTY(QColor warnFill READ warnFill NOTIFY changed FINAL)
    Q_PROPERTY(QColor danger READ danger NOTIFY changed FINAL)
    Q_PROPERTY(QColor dangerSoft READ dangerSoft NOTIFY changed FINAL)
    Q_PROPERTY(QColor waiting READ waiting NOTIFY changed FINAL)
    Q_PROPERTY(QColor waitingSoft READ waitingSoft NOTIFY changed FINAL)
    Q_PROPERTY(QColor customer READ customer NOTIFY changed FINAL)
    Q_PROPERTY(QColor customerSoft READ customerSoft NOTIFY changed FINAL)
    Q_PROPERTY(QColor focus READ focus NOTIFY changed FINAL)

public:
    using QObject::QObject;

    void show(const Palette& palette);

    QColor page() const { return m_palette.page; }
    QColor surface() const { return m_palette.surface; }
    QColor surfaceAlt() const { return m_palette.surfaceAlt; }
    QColor surfaceSunk() const { return m_palette.surfaceSunk; }
    QColor ink() const { return m_palette.ink; }
    QColor inkSoft() const { return m_palette.inkSoft; }
    QColor inkFaint() const { return m_palette.inkFaint; }
    QColor line() const { return m_palette.line; }
    QColor lineStrong() const { return m_palette.lineStrong; }
    QColor action() const { return m_palette.action; }
    QColor actionPressed() const { return m_palette.actionPressed; }
    QColor actionSoft() const { return m_palette.actionSoft; }
    QColor onAction() const { return m_palette.onAction; }
    QColor slate() const { return m_palette.slate; }
    QColor slateRaised() const { return m_palette.slateRaised; }
    QColor onSlate() const { return m_palette.onSlate; }
    QColor onSlateSoft() const { return m_palette.onSlateSoft; }
    QColor onSlateLine() const { return m_palette.onSlateLine; }
    QColor onSlateOutline() const { return m_palette.onSlateOutline; }
    QColor onSlateAction() const { return m_palette.onSlateAction; }
    QColor onSlateActionInk() const { return m_palette.onSlateActionInk; }
    QColor onSlateGood() const { return m_palette.onSlateGood; }
    QColor onSlateWarn() const { return m_palette.onSlateWarn; }
    QColor good() const { return m_palette.good; }
    QColor goodSoft() const { return m_palette.goodSoft; }
    QColor warn() const { return m_palette.warn; }
    QColor warnSoft() const { return m_palette.warnSoft; }
    QColor warnBar() const { return m_palette.warnBar; }
    QColor warnFill() const { return m_palette.warnFill; }
    QColor danger() const { return m_palette.danger; }
    QColor dangerSoft() const { return m_palette.dangerSoft; }
    QColor waiting() const { return m_palette.waiting; }
    QColor waitingSoft() const { return m_palette.waitingSoft; }
    QColor customer() const { return m_palette.customer; }
    QColor customerSoft() const { return m_palette.customerSoft; }
    QColor focus() const { return m_palette.focus; }

signals:
    void changed();

private:
    Palette m_palette = makePalette(false, false);
};

} // namespace comptoir::ui
