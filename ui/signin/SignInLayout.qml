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

    readonly property rect slate: Theme.area(0, 0, 400 + (Theme.wide ? 160 : 0), h)
    readonly property rect people: Theme.area(432 + spare, 140, 416, Math.min(578, h - 222))
    readonly property rect other: Theme.area(432 + spare, Math.min(724, h - 76), 416, 64)
    readonly property rect peopleTitle: Theme.area(432 + spare, 54, 416, 64)
    readonly property rect pinTitle: Theme.area(w - 384 - spare, 54, 352, 64)
    readonly property rect pin: Theme.area(w - 384 - spare, 140, 352, 88)
    readonly property rect keypad: Theme.area(w - 384 - spare, 241, 352, 382)
    readonly property rect help: Theme.area(w - 384 - spare, 640, 352, 100)
    readonly property rect language: Theme.area(32, h - 90, 210, 58)
    readonly property rect lockClock: Theme.area(24, 84, 600, 108)
    readonly property rect lockWho: Theme.area(24, 200, 600, 120)
    readonly property real peoplePitch: Theme.u(98)
}
