// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace comptoir::ui {

/// Loads Lato's weights from the system's package, so no substitution can change a figure's width.
/// False when a file is missing: text then falls back to Noto Sans.
bool loadFonts();

} // namespace comptoir::ui
