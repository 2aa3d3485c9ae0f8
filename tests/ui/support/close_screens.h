// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/support/screens.h"

namespace comptoir::ui::mock {

/// A session being closed: compared, explained, sealed.
QList<Screen> closeScreens();

} // namespace comptoir::ui::mock
