// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace comptoir::ui {

/// Names every QML module, so that linking keeps them all. Call once, before the first engine.
void importQmlModules();

} // namespace comptoir::ui
