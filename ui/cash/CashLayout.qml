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

    readonly property rect notesTitle: Theme.area(24, 86 + down, column, 28)
    readonly property rect notes: Theme.area(24, 120 + down, column, 504)
    readonly property rect coinsTitle: Theme.area(second, 86 + down, column, 28)
    readonly property rect coins: Theme.area(second, 120 + down, column, 504)
    readonly property rect hint: Theme.area(24, h - 122, w - 472, 28)
    readonly property rect tools: Theme.area(24, h - 84, w - 472, 60)
    readonly property rect keypadTitle: Theme.area(right, 87 + down, 400, 28)
    readonly property rect keypad: Theme.area(right, 120 + down, 400, 328 - Math.min(44, down))
    readonly property rect countSlate: Theme.area(right, h - 324, 424, 324)
    readonly property real noteRow: Theme.u(72)
    readonly property real coinRow: Theme.u(63)

    readonly property rect table: Theme.area(24, 80 + down, w - 472, 424)
    readonly property rect reasonsTitle: Theme.area(24, 530 + down, w - 472, 28)
    readonly property rect reasons: Theme.area(24, 568 + down, w - 472, 64)
    readonly property rect dayHint: Theme.area(24, 648 + down, w - 472, 28)
    readonly property rect compareSlate: Theme.area(right, 64 + down, 424, h - 64 - down)
    readonly property real headerRow: Theme.u(44)
    readonly property real tableRow: Theme.u(76)
}
