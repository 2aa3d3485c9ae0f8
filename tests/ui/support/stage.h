// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/support/mock_day.h"
#include "ui/i18n/translations.h"
#include "ui/shell/till_view_models.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QQuickView>
#include <QSize>

namespace comptoir::ui::mock {

/// How a screen is looked at.
struct Look {
    QSize window{1280, 800};
    ThemeSettings theme;
    bool english = false;
    bool display = false; // the customer's window instead of the till's
};

/// The real window on view-models that show the mock day, with no service behind them.
class Stage {
public:
    explicit Stage(const Look& look);

    /// The window once it has been drawn.
    QImage picture();
    QQuickItem* root() const { return m_view.rootObject(); }
    QQuickView& view() { return m_view; }

    const Day day;
    TillViewModels till;
    CustomerDisplayViewModel display;

    Theme& theme() { return m_theme; }

private:
    void show(const Look& look);

    Theme m_theme{nullptr};
    Translations m_translations;
    QQuickView m_view;
};

} // namespace comptoir::ui::mock
