// SPDX-License-Identifier: Apache-2.0
pragma Singleton

import QtQuick
import Comptoir.Theme

// ui.md §9.4, in u.
QtObject {
    readonly property real w: Theme.width
    readonly property real h: Theme.height
    readonly property real down: Theme.inset
    // The middle takes what a wide window has more.
    readonly property real column: (w - 496) / 2
    readonly property real second: 48 + column

    readonly property rect tendersTitle: Theme.area(24, 94 + down, column, 28)
    readonly property rect tenders: Theme.area(24, 124 + down, column, h - 148 - down)
    readonly property rect methodsTitle: Theme.area(second, 94 + down, column, 28)
    readonly property rect methods: Theme.area(second, 124 + down, column, 178)
    readonly property rect givenTitle: Theme.area(second, 320 + down, column, 28)
    readonly property rect shortcuts: Theme.area(second, 352 + down, column, 64)
    readonly property rect keypad: Theme.area(second, 428 + down, column, h - 464 - down)
    readonly property rect card: Theme.area(second, 124 + down, column, 572)
    readonly property rect slate: Theme.area(w - 424, 64 + down, 424, h - 64 - down)
    readonly property real slatePadding: Theme.u(24)
    readonly property real tenderRow: Theme.u(84)
}
