// SPDX-License-Identifier: Apache-2.0
pragma Singleton

import QtQuick
import Comptoir.Theme

// ui.md §9.2, in u. `down` is what the training band takes.
QtObject {
    readonly property real w: Theme.width
    readonly property real h: Theme.height
    readonly property real down: Theme.inset
    readonly property bool low: h < 800
    readonly property real slateHeight: Theme.wide ? 412 : low ? 332 : 348
    readonly property real listWidth: Theme.wide ? 896 : w - 576
    readonly property real left: Theme.wide ? 120 : 112
    readonly property real top: (Theme.wide ? 88 : 80) + down
    readonly property real right: w - 448

    readonly property rect search: Theme.area(left, top, Theme.wide ? 592 : w - 856, 64)
    readonly property rect hold: Theme.area(Theme.wide ? 724 : w - 732, top, Theme.wide ? 140 : 124, 64)
    readonly property rect recall: Theme.area(Theme.wide ? 876 : w - 596, top, Theme.wide ? 140 : 132, 64)
    readonly property rect lines: Theme.area(left, top + 80, listWidth, h - 96 - (Theme.wide ? 8 : 0) - 16 - top - 80)
    readonly property rect empty: Theme.area(left, top + 80, listWidth, h - 16 - top - 80)
    readonly property real bandHeight: 144
    readonly property rect band: Theme.area(left, top + 80, listWidth, bandHeight)
    readonly property rect linesUnderBand: Theme.area(left, top + 96 + bandHeight, listWidth, h - 112 - (Theme.wide ? 8 : 0) - 16 - top - 80 - bandHeight)
    readonly property rect emptyUnderBand: Theme.area(left, top + 96 + bandHeight, listWidth, h - 32 - top - 80 - bandHeight)
    readonly property rect tools: Theme.area(left, h - 96 - (Theme.wide ? 8 : 0), listWidth, 80)
    readonly property rect customer: Theme.wide ? Theme.area(w - 432, top, 408, 556) : Theme.area(right, top, 432, 196)
    readonly property rect quickKeys: Theme.area(right, top + 212, 432, down > 0 ? 64 : 136)
    readonly property rect grid: Theme.area(1040, top, 400, h - 88 - 8)
    readonly property rect slate: Theme.wide ? Theme.area(w - 456, h - slateHeight, 456, slateHeight) : Theme.area(right, h - slateHeight, 448, slateHeight)
    readonly property real rowHeight: Theme.u(Theme.wide ? 80 : low ? 68 : 72)

    // Inside the slate.
    readonly property real slatePadding: Theme.u(24)
    readonly property real factsTop: Theme.u(Theme.wide ? 24 : 22)
    readonly property real factHeight: Theme.u(Theme.wide ? 34 : 28)
    readonly property real ruleTop: Theme.u(Theme.wide ? 102 : low ? 84 : 90)
    readonly property real amountTop: Theme.u(Theme.wide ? 117 : low ? 94 : 103)
    readonly property real actionBottom: Theme.u(24)

    // Text from 150 %.
    readonly property rect largeTools: Theme.area(24, 112 + down, w - 48, 96)
    readonly property rect largeLines: Theme.area(24, 224 + down, w - 48, h - 424 - down)
    readonly property real largeBandHeight: 232
    readonly property rect largeBand: Theme.area(24, 224 + down, w - 48, largeBandHeight)
    readonly property rect largeLinesUnderBand: Theme.area(24, 240 + down + largeBandHeight, w - 48, h - 440 - down - largeBandHeight)
    readonly property rect largeSlate: Theme.area(0, h - 184, w, 184)
}
