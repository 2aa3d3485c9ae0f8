// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/programs/settings/settings_file.h"
#include "ui/till/till_application.h"

namespace comptoir::programs {

/// `[screen]` of a till's settings: width, height, scale, text (per cent), dark, language, full_screen, customer.
ui::TillLook tillLook(const SettingsFile& settings);

} // namespace comptoir::programs
