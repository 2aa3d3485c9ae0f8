// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/programs/till/till_options.h"

namespace comptoir::programs {

/// What runTill() returns when the till is to begin again at once: its keys are others.
inline constexpr int kStartAgain = 75;

/// Makes every part of a till, shows its window and returns the exit code when it is closed. Needs a QGuiApplication.
int runTill(const TillOptions& options);

} // namespace comptoir::programs
