// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Theme

// A named region of a page, mirrored for the left hand.
Item {
    id: root

    property rect area
    // The digits of a keypad and the amounts keep their side.
    readonly property real mirroredX: Theme.u(Theme.width) - area.x - area.width

    x: Theme.leftHanded ? mirroredX : area.x
    y: area.y
    width: area.width
    height: area.height
}
