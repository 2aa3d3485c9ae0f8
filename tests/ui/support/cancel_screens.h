// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/support/screens.h"

namespace comptoir::ui::mock {

/// A recorded ticket being cancelled: asked why, waiting for the card, given back.
QList<Screen> cancelScreens();

} // namespace comptoir::ui::mock
