// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/programs/process/stop_signal.h"
#include "app/programs/till/till_options.h"

namespace comptoir::programs {

/// Makes every part of a till, shows its window and returns the exit code when it is closed. Needs a QGuiApplication.
int runTill(const TillOptions& options, StopSignal& stopSignal);

} // namespace comptoir::programs
