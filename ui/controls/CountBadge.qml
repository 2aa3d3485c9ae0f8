// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Theme

// How many, on ink.
Rectangle {
    id: root

    property alias text: count.text

    width: Math.max(Theme.u(28), count.implicitWidth + Theme.u(12))
    height: Theme.u(28) * (Theme.large ? Theme.textScale : 1)
    radius: Theme.radius.s
    color: Theme.color.ink

    Label {
        id: count

        anchors.centerIn: parent
        style: Theme.type.label
        strong: true
        color: Theme.color.surface
    }
}
