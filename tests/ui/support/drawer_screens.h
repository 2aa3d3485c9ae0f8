// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/support/screens.h"

namespace comptoir::ui::mock {

/// The place Caisse, cash in and out, drops, readings, and the reasons of what needs one.
QList<Screen> drawerScreens();

} // namespace comptoir::ui::mock
