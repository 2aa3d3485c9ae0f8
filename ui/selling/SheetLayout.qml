// SPDX-License-Identifier: Apache-2.0
pragma Singleton

import QtQuick
import Comptoir.Theme

// ui.md §9.16: regions inside a sheet, in u from its left edge. Lower windows give the lists less.
QtObject {
    readonly property bool large: Theme.large
    readonly property real w: large ? Theme.width : Math.min(752, Theme.width)
    // The bar is higher with large text.
    readonly property real t: large ? 32 : 0
    readonly property real h: Theme.height
    readonly property real inner: w - 48
    readonly property real half: (inner - 24) / 2

    readonly property rect field: Theme.area(24, 80 + t, inner, 64)
    readonly property rect families: Theme.area(24, 152 + t, inner, 64)
    readonly property rect results: Theme.area(24, 224 + t, inner, h - 524 - t)
    readonly property rect resultsTall: Theme.area(24, 224 + t, inner, h - 240 - t)
    readonly property real resultRow: Theme.u(large ? 128 : 88)

    readonly property rect value: Theme.area(24, 96 + t, inner, 96)
    readonly property rect keypad: Theme.area(24, 208 + t, inner, 384 - t)
    readonly property rect reasons: Theme.area(24, 608 + t, inner, 72)
    readonly property rect action: Theme.area(24, h - 112, inner, 96)

    readonly property rect scope: Theme.area(24, 80 + t, inner, 64)
    readonly property rect presets: Theme.area(24, 160 + t, inner, 96)
    readonly property rect result: Theme.area(24, 272 + t, inner, 64)
    readonly property rect discountReasons: Theme.area(24, 352 + t, inner, 168)
    readonly property rect discountKeypad: Theme.area(24, 440 + t, inner, h - 464 - t)

    readonly property rect tickets: Theme.area(24, 80 + t, inner, h - 104 - t)
    readonly property real ticketRow: Theme.u(large ? 136 : 96)
    readonly property rect facts: Theme.area(24, 80 + t, inner, large ? 160 : 120)
    readonly property rect ticketLines: Theme.area(24, (large ? 256 : 216) + t, inner, h - 472 - (large ? 40 : 0) - t)
    readonly property rect ticketTiles: Theme.area(24, h - 240, inner, 128)

    readonly property rect asked: Theme.area(24, 80 + t, inner, large ? 120 : 128)
    readonly property real codeTop: large ? 244 : 224
    readonly property rect approvers: Theme.area(24, codeTop, half, h - codeTop - 128)
    readonly property rect code: Theme.area(48 + half, codeTop, half, 88)
    readonly property rect codeKeypad: Theme.area(48 + half, codeTop + 100, half, h - codeTop - 228)
    readonly property rect twoActions: Theme.area(24, h - 112, inner, 96)
}
