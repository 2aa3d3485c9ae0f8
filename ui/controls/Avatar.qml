// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Theme

// A person's initials.
Rectangle {
    id: root

    property alias initials: letters.text
    property real size: Theme.u(56)

    width: size
    height: size
    radius: size / 2
    color: Theme.color.customer

    Label {
        id: letters

        anchors.centerIn: parent
        style: root.size < Theme.u(50) ? Theme.type.label : Theme.type.name
        weight: Font.ExtraBold
        // The disc keeps its size, so its letters do too.
        font.pixelSize: Math.round(root.size * 0.36)
        color: Theme.color.onSlate
    }
}
