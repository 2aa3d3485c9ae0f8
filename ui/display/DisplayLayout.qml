// SPDX-License-Identifier: Apache-2.0
pragma Singleton

import QtQuick
import Comptoir.Theme

// ui.md §9.15, in shares of a window drawn for 1280×800: customer displays are 10 to 15 inches, of several shapes.
QtObject {
    readonly property real designWidth: 1280
    readonly property real designHeight: 800
    readonly property real itemsWidth: 736
}
