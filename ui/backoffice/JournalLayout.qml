// SPDX-License-Identifier: Apache-2.0
pragma Singleton

import QtQuick
import Comptoir.Theme

// ui.md §9.14 and §9.16 (back office), in u; on a smaller screen the same regions below the task's bar.
QtObject {
    readonly property bool wide: Theme.wide && !Theme.large
    readonly property real w: Theme.width
    readonly property real h: Theme.height
    readonly property real down: Theme.inset
    readonly property real left: wide ? 272 : 24
    readonly property real right: wide ? 32 : 24
    readonly property real bar: Theme.large ? 96 : 64

    readonly property rect nav: Theme.area(0, 0, 240, h)
    readonly property rect header: Theme.area(240, 0, w - 240, 80)
    readonly property rect status: Theme.area(w - 392, 0, 368, 80)
    readonly property rect chain: wide ? Theme.area(700, 8 + down, w - 1110, 64) : Theme.area(24, bar + 16 + down, w - 48, Theme.large ? 128 : 72)
    readonly property rect filters: wide ? Theme.area(272, 88 + down, w - 304, 64) : Theme.area(24, bar + (Theme.large ? 156 : 100) + down, w - 48, Theme.large ? 88 : 64)
    readonly property real tableTop: wide ? 168 + down : Theme.large ? bar + 256 + down : bar + 176 + down
    readonly property rect table: Theme.area(left, tableTop, w - left - right, h - tableTop - 24)

    readonly property real headerRow: Theme.u(44)
    // In a narrow window or with large text an entry takes two lines.
    readonly property bool folded: Theme.large || w < 1100
    readonly property real row: Theme.u(Theme.large ? 132 : folded ? 76 : 52)
    readonly property real number: Theme.u(wide ? 116 : 100)
    readonly property real time: Theme.u(wide ? 190 : 150)
    readonly property real title: Theme.u(wide ? 420 : 330)
    readonly property real amount: Theme.u(wide ? 190 : 150)
    readonly property real author: Theme.u(wide ? 190 : 130)
    readonly property real seal: Theme.u(wide ? 72 : 56)
}
