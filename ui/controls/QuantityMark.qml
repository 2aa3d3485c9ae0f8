// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Theme

// A plain grey figure for one, an ink square for more: a double scan is seen without reading.
Item {
    id: root

    property bool several: false
    property alias text: figure.text

    width: Theme.u(Theme.large ? 72 : 40)
    height: width

    Rectangle {
        visible: root.several
        anchors.centerIn: parent
        width: Math.max(root.width, figure.implicitWidth + Theme.u(16))
        height: root.height
        radius: Theme.u(6)
        color: Theme.color.ink
    }
    Label {
        id: figure

        anchors.centerIn: parent
        style: root.several ? Theme.type.name : Theme.type.amount
        weight: root.several ? Font.ExtraBold : Font.Bold
        color: root.several ? Theme.color.surface : Theme.color.inkSoft
    }
}
