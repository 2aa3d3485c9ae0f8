// SPDX-License-Identifier: Apache-2.0
pragma Singleton

import QtQuick
import Comptoir.Theme

// What stands beside the regions of ui.md §9.12 while a session is closed, in u.
QtObject {
    readonly property real w: Theme.width
    readonly property real h: Theme.height
    readonly property real down: Theme.inset
    readonly property real rowsEnd: 80 + 44 + 2 * 76 // of the table in this version: cash and cards

    readonly property rect held: Theme.area(24, rowsEnd + 24 + down, w - 472, 64)
    readonly property rect why: Theme.area(24, rowsEnd + 104 + down, w - 472, Math.min(676 + down, h - 100) - rowsEnd - 104 - down)
    readonly property rect slip: Theme.area(24, h - 352, w - 472, 328)

    readonly property rect done: Theme.area(24, 88 + down, w - 472, 46)
    readonly property rect facts: Theme.area(24, 158 + down, w - 472, h - 474 - down)
    readonly property rect trouble: Theme.area(24, h - 300, w - 472, 104)
    readonly property rect reportsTitle: Theme.area(24, h - 172, w - 472, 28)
    readonly property rect reports: Theme.area(24, h - 128, w - 472, 104)
    readonly property real factRow: Theme.u(56)
}
