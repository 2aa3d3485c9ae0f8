// SPDX-License-Identifier: Apache-2.0
pragma Singleton

import QtQuick
import Comptoir.Theme

// The frame of ui.md §6.2 and what floats above it (§9.16), in u.
QtObject {
    readonly property real w: Theme.width
    readonly property real h: Theme.height
    readonly property bool large: Theme.large
    readonly property real barHeight: Theme.large ? 96 : 64
    readonly property real railWidth: Theme.large ? 0 : 96

    readonly property rect rail: Theme.area(0, 0, 96, h)
    readonly property rect placeBar: Theme.area(railWidth, 0, w - railWidth, barHeight)
    readonly property rect taskBar: Theme.area(0, 0, w, barHeight)
    readonly property rect placeBand: Theme.area(railWidth, barHeight, w - railWidth, 44)
    readonly property rect taskBand: Theme.area(0, barHeight, w, 44)
    readonly property rect more: Theme.area(railWidth + (large ? 24 : 16), barHeight + 16 + Theme.inset, w - railWidth - 40, h - barHeight - 40)
    readonly property rect sheet: large ? Theme.area(0, 0, w, h) : Theme.area(w - Math.min(752, w), 0, Math.min(752, w), h)
    readonly property rect networkPanel: large ? Theme.area(24, barHeight + 16, w - 48, h - barHeight - 32) : Theme.area(w - 448, barHeight + 16, 432, 356)
    readonly property rect fault: Theme.area((w - Math.min(808, w - 48)) / 2, 84, Math.min(808, w - 48), h - 236)
    readonly property rect faultAction: Theme.area((w - Math.min(808, w - 48)) / 2, h - 136, Math.min(808, w - 48), 96)
    readonly property rect menu: Theme.area(0, barHeight, Math.min(480, w), h - barHeight)
    readonly property real toastLeft: Theme.u(railWidth + 16)
    readonly property real toastBottom: Theme.u(large ? 200 : 112)
    readonly property real dialogWidth: Theme.u(640)
}
