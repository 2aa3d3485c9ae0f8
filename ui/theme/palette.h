// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>

namespace comptoir::ui {

/// The colour roles of one theme (ui.md §4.1).
struct Palette {
    QColor page;
    QColor surface;
    QColor surfaceAlt;
    QColor surfaceSunk;
    QColor ink;
    QColor inkSoft;
    QColor inkFaint;
    QColor line;
    QColor lineStrong;
    QColor action;
    QColor actionPressed;
    QColor actionSoft;
    QColor onAction;
    QColor slate;
    QColor slateRaised;
    QColor onSlate;
    QColor onSlateSoft;
    QColor onSlateLine;
    QColor onSlateOutline;
    QColor onSlateAction;
    QColor onSlateActionInk;
    QColor onSlateGood;
    QColor onSlateWarn;
    QColor good;
    QColor goodSoft;
    QColor warn;
    QColor warnSoft;
    QColor warnBar;
    QColor warnFill;
    QColor danger;
    QColor dangerSoft;
    QColor waiting;
    QColor waitingSoft;
    QColor customer;
    QColor customerSoft;
    QColor focus;
};

/// The light palette, or the dark one; with `strongContrast`, secondary text is ink and outlines too.
Palette makePalette(bool dark, bool strongContrast);

} // namespace comptoir::ui
