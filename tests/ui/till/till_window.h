// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/till/till_shop.h"
#include "ui/theme/theme.h"

#include <QQuickItem>
#include <QQuickView>

namespace comptoir::test {

/// The real window over one register: touched, typed at and scanned into. Call chooseSoftwareRendering() first.
struct TillWindow : TillShop {
    explicit TillWindow(QSize size = {1280, 800}, const StorePolicies& policies = {});
    /// After a stop, over what the last one left.
    explicit TillWindow(const StoreFiles& kept, const std::optional<shop::CardAnswer>& memory = std::nullopt);

    /// Touches what has this accessible name; a failed check when nothing on screen has it.
    void tap(const QString& name);
    /// The same where the last touch was, as often as a hasty finger must until the screen that opened there takes it.
    void tapSameSpot(const QString& name);
    /// Whether something one can tap is on screen under this name.
    bool shows(const QString& name) const { return find(name) != nullptr; }
    QQuickItem* find(const QString& name) const;
    void press(Qt::Key key);
    /// Each character as the key that types it, at a person's pace.
    void type(const QString& text);
    /// Draws, so that everything has its place.
    QImage picture();
    void keysArrive();

    ui::Theme theme{nullptr};
    QQuickView view;

private:
    void open(QSize size);
};

/// Pictures must not depend on a GPU. Call before the application is made.
void chooseSoftwareRendering();

} // namespace comptoir::test
