// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Comptoir.Controls
import Comptoir.Theme

// One key of the text keyboard.
T.AbstractButton {
    id: root

    property string iconName
    property bool quiet: false

    height: Theme.u(60)
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Button
    Accessible.name: root.text

    background: Rectangle {
        radius: Theme.radius.s
        color: root.down ? Theme.color.surfaceSunk : root.quiet ? Theme.color.surfaceSunk : Theme.color.surface
    }
    contentItem: Item {
        Icon {
            visible: root.iconName !== ""
            anchors.centerIn: parent
            name: root.iconName
            size: Theme.u(Theme.large ? 40 : 26)
            color: Theme.color.ink
        }
        Label {
            visible: root.iconName === ""
            anchors.centerIn: parent
            text: root.text
            style: root.text.length === 1 ? Theme.type.bar : Theme.type.body
            weight: Font.Bold
            // The keys keep their height, so their letters grow to what it takes.
            font.pixelSize: Theme.u(root.text.length === 1 ? Math.min(44, 24 * Theme.textScale) : Math.min(30, 18 * Theme.textScale))
        }
    }
}
