// SPDX-License-Identifier: Apache-2.0
pragma Singleton

import QtQuick
import Comptoir.Theme

// ui.md §9.12, in u.
QtObject {
    readonly property real w: Theme.width
    readonly property real h: Theme.height
    readonly property real down: Theme.inset
    // Two columns of counts, the keypad and the slate on the right.
    readonly property real column: (w - 496) / 2
    readonly property real second: 48 + column
    readonly property real right: w - 424
    readonly property real slateHeight: h < 788 ? 300 : 324
    // Rows give what a low window and the training band take.
    readonly property real rows: Math.min(504, h - 130 - 120 - down)

    readonly property rect notesTitle: Theme.area(24, 86 + down, column, 28)
    readonly property rect notes: Theme.area(24, 120 + down, column, rows)
    readonly property rect coinsTitle: Theme.area(second, 86 + down, column, 28)
    readonly property rect coins: Theme.area(second, 120 + down, column, rows)
    readonly property rect hint: Theme.area(24, h - 122, w - 472, 28)
    readonly property rect tools: Theme.area(24, h - 84, w - 472, 60)
    readonly property rect keypadTitle: Theme.area(right, 87 + down, 400, 28)
    readonly property rect keypad: Theme.area(right, 120 + down, 400, 328 - Math.min(44, down))
    readonly property rect countSlate: Theme.area(right, h - slateHeight, 424, slateHeight)
    readonly property real noteRow: Theme.u(rows / 7)
    readonly property real coinRow: Theme.u(rows / 8)

    readonly property rect table: Theme.area(24, 80 + down, w - 472, 424)
    readonly property rect compareSlate: Theme.area(right, 64 + down, 424, h - 64 - down)
    readonly property real headerRow: Theme.u(44)
    readonly property real tableRow: Theme.u(76)
}
