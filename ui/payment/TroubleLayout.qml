// SPDX-License-Identifier: Apache-2.0
pragma Singleton

import QtQuick
import Comptoir.Theme

// ui.md §9.13, in u.
QtObject {
    readonly property real w: Theme.width
    readonly property real h: Theme.height
    readonly property real down: Theme.inset
    readonly property real inner: w - 472
    readonly property rect card: Theme.area(24, 84 + down, inner, 508 - down)
    readonly property rect waysTitle: Theme.area(24, 612, inner, 28)
    readonly property rect ways: Theme.area(24, 648, inner, 104)
    readonly property rect slate: Theme.area(w - 424, 64 + down, 424, h - 64 - down)
    readonly property real bandHeight: Theme.u(104)
}
