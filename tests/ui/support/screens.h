// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/support/stage.h"

#include <functional>

namespace comptoir::ui::mock {

/// A screen in one state, as a golden picture shows it.
struct Screen {
    QString name;
    Look look;
    std::function<void(Stage&)> arrange;
};

/// Pictures must not depend on a GPU. Call before the application is made.
void chooseSoftwareRendering();

QList<Screen> allScreens();
QImage draw(const Screen& screen);

} // namespace comptoir::ui::mock
