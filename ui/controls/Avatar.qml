// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Theme

// A person's initials. A disc as dark as a dark surface would sink into it: it is drawn lighter.
Rectangle {
    id: root

    property alias initials: letters.text
    property real size: Theme.u(56)
    property color tint: Theme.color.ink
    readonly property bool sunk: !tint.valid || tint.hslLightness < 0.2

    width: size
    height: size
    radius: size / 2
    color: !sunk ? tint : Theme.dark ? Theme.color.surfaceSunk : Theme.color.slate

    Label {
        id: letters

        anchors.centerIn: parent
        style: root.size < Theme.u(50) ? Theme.type.label : Theme.type.name
        weight: Font.ExtraBold
        // The disc keeps its size, so its letters do too.
        font.pixelSize: Math.round(root.size * 0.36)
        color: root.color.hslLightness > 0.6 ? Theme.color.slate : Theme.color.onSlate
    }
}
