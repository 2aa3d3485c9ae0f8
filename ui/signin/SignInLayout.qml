// SPDX-License-Identifier: Apache-2.0
pragma Singleton

import QtQuick
import Comptoir.Theme

// ui.md §9.1, in u.
QtObject {
    readonly property real w: Theme.width
    readonly property real h: Theme.height
    // Wider windows keep the three columns and share what is left between them.
    readonly property real spare: Math.max(0, w - 1280) / 2
    readonly property real row: Math.min(88, (h - 260) / 6)

    readonly property bool large: Theme.large
    readonly property real half: (w - 72) / 2
    readonly property real secondHalf: 48 + half

    readonly property rect slate: large ? Theme.area(0, 0, w, 96) : Theme.area(0, 0, 400 + (Theme.wide ? 160 : 0), h)
    readonly property rect people: large ? Theme.area(24, 184, half, h - 280) : Theme.area(432 + spare, 140, 416, Math.min(578, h - 222))
    readonly property rect other: large ? Theme.area(24, h - 88, half, 80) : Theme.area(432 + spare, Math.min(724, h - 76), 416, 64)
    readonly property rect peopleTitle: large ? Theme.area(24, 104, half, 72) : Theme.area(432 + spare, 54, 416, 64)
    readonly property rect pinTitle: large ? Theme.area(secondHalf, 104, half, 72) : Theme.area(w - 384 - spare, 54, 352, 64)
    readonly property rect pin: large ? Theme.area(secondHalf, 184, half, 96) : Theme.area(w - 384 - spare, 140, 352, 88)
    readonly property rect keypad: large ? Theme.area(secondHalf, 292, half, h - 412) : Theme.area(w - 384 - spare, 241, 352, 382)
    readonly property rect help: large ? Theme.area(secondHalf, h - 112, half, 104) : Theme.area(w - 384 - spare, 640, 352, 100)
    readonly property rect language: Theme.area(32, h - 90, 210, 58)
    readonly property rect lockClock: Theme.area(24, 84, 600, 108)
    readonly property rect lockWho: Theme.area(24, 200, 600, 120)
    readonly property real peoplePitch: Theme.u(98)
}
