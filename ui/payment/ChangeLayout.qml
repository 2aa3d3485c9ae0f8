// SPDX-License-Identifier: Apache-2.0
pragma Singleton

import QtQuick
import Comptoir.Theme

// ui.md §9.5, in u.
QtObject {
    readonly property real w: Theme.width
    readonly property real h: Theme.height
    readonly property real down: Theme.inset
    readonly property rect done: Theme.area(24, 88 + down, 472, 46)
    readonly property rect receipt: Theme.area(24, 174 + down, 472, 336)
    readonly property rect hint: Theme.area(24, h - 160, 472, 28)
    readonly property rect next: Theme.area(24, h - 120, 472, 96)
    readonly property rect slate: Theme.area(520, 64 + down, w - 520, h - 64 - down)
}
