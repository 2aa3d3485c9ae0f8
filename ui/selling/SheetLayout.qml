// SPDX-License-Identifier: Apache-2.0
pragma Singleton

import QtQuick
import Comptoir.Theme

// ui.md §9.16: regions inside a sheet, in u from its left edge. Lower windows give the lists less.
QtObject {
    readonly property real w: Math.min(752, Theme.width)
    readonly property real h: Theme.height
    readonly property real inner: w - 48

    readonly property rect field: Theme.area(24, 80, inner, 64)
    readonly property rect families: Theme.area(24, 152, inner, 64)
    readonly property rect results: Theme.area(24, 224, inner, h - 524)
    readonly property rect resultsTall: Theme.area(24, 224, inner, h - 240)
    readonly property real resultRow: Theme.u(88)

    readonly property rect value: Theme.area(24, 96, inner, 96)
    readonly property rect keypad: Theme.area(24, 208, inner, 384)
    readonly property rect reasons: Theme.area(24, 608, inner, 72)
    readonly property rect action: Theme.area(24, h - 112, inner, 96)

    readonly property rect scope: Theme.area(24, 80, inner, 64)
    readonly property rect presets: Theme.area(24, 160, inner, 96)
    readonly property rect result: Theme.area(24, 272, inner, 64)
    readonly property rect discountReasons: Theme.area(24, 352, inner, 168)
    readonly property rect discountKeypad: Theme.area(24, 440, inner, h - 464)

    readonly property rect tickets: Theme.area(24, 80, inner, h - 104)
    readonly property real ticketRow: Theme.u(96)
    readonly property rect facts: Theme.area(24, 80, inner, 120)
    readonly property rect ticketLines: Theme.area(24, 216, inner, h - 472)
    readonly property rect ticketTiles: Theme.area(24, h - 240, inner, 128)

    readonly property rect asked: Theme.area(24, 80, inner, 128)
    readonly property rect approvers: Theme.area(24, 224, 340, h - 352)
    readonly property rect code: Theme.area(388, 224, inner - 364, 88)
    readonly property rect codeKeypad: Theme.area(388, 324, inner - 364, h - 452)
    readonly property rect twoActions: Theme.area(24, h - 112, inner, 96)
}
