// SPDX-License-Identifier: Apache-2.0
pragma Singleton

import QtQuick
import Comptoir.Theme

// The place Caisse and the tasks of its drawer (ui.md §9.12, §9.16), in u. Card and slate stand where a sale has them.
QtObject {
    readonly property real w: Theme.width
    readonly property real h: Theme.height
    readonly property real down: Theme.inset
    readonly property bool wide: Theme.wide
    readonly property real left: wide ? 120 : 112
    readonly property real top: (wide ? 88 : 80) + down
    readonly property real listWidth: w - (wide ? 600 : 576)
    readonly property real slateWidth: wide ? 456 : 448
    readonly property real slateHeight: wide ? 412 : h < 800 ? 332 : 348

    readonly property rect actions: Theme.area(left, top, listWidth, 96)
    readonly property rect log: Theme.area(left, top + 112, listWidth, h - 16 - top - 112)
    readonly property rect session: Theme.area(w - (wide ? 456 : 448), top, 432, wide ? 356 : h - slateHeight - 16 - top)
    readonly property rect slate: Theme.area(w - slateWidth, h - slateHeight, slateWidth, slateHeight)
    readonly property real row: Theme.u(72)

    // Cash in, cash out, a drop.
    readonly property real column: (w - 496) / 2
    readonly property real second: 48 + column
    readonly property real right: w - 424
    readonly property rect choices: Theme.area(24, 84 + down, w - 472, 96)
    readonly property rect notesTitle: Theme.area(24, 198 + down, column, 28)
    readonly property real rows: Math.min(504, h - 56 - 232 - down)
    readonly property rect notes: Theme.area(24, 232 + down, column, rows)
    readonly property rect coinsTitle: Theme.area(second, 198 + down, column, 28)
    readonly property rect coins: Theme.area(second, 232 + down, column, rows)
    readonly property rect hint: Theme.area(24, h - 48, w - 472, 28)
    readonly property rect keypadTitle: Theme.area(right, 84 + down, 400, 28)
    readonly property rect keypad: Theme.area(right, 120 + down, 400, Math.min(328, h - 456) - down)
    readonly property real moveSlateHeight: wide ? 356 : 324 // the wide class has a larger amount
    readonly property rect moveSlate: Theme.area(right, h - moveSlateHeight, 424, moveSlateHeight)
    readonly property real noteRow: Theme.u(rows / 7)
    readonly property real coinRow: Theme.u(rows / 8)

    // The X reading.
    readonly property rect table: Theme.area(24, 80 + down, w - 472, 424)
    readonly property rect movementsTitle: Theme.area(24, 300 + down, w - 472, 28)
    readonly property rect movements: Theme.area(24, 336 + down, w - 472, h - 360 - down)
    readonly property rect readingSlate: Theme.area(right, 64 + down, 424, h - 64 - down)
}
