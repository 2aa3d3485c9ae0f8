// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Comptoir.Controls
import Comptoir.Selling
import Comptoir.Theme

// Looks like a field, opens the search sheet.
T.AbstractButton {
    id: root

    property string nextQuantity // typed before a scan

    signal tapped(bool keyboard)

    text: nextQuantity !== "" ? qsTr("%1 × l’article scanné").arg(nextQuantity) : Theme.wide ? qsTr("Scannez, ou cherchez un article, un ticket") : qsTr("Scannez, ou cherchez…")
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    onClicked: tapped(false)

    background: Rectangle {
        radius: Theme.radius.m
        color: root.down ? Theme.color.surfaceSunk : Theme.color.surface
        border.width: Theme.stroke.outline
        border.color: Theme.color.lineStrong

        FocusRing {
            visible: root.visualFocus
        }
    }
    contentItem: Item {
        Icon {
            x: Theme.u(21)
            anchors.verticalCenter: parent.verticalCenter
            name: "barcode"
            size: Theme.u(24)
            color: Theme.color.inkSoft
        }
        Label {
            x: Theme.u(59)
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            style: Theme.type.fact
            color: Theme.color.inkSoft
        }
        Button {
            anchors.right: parent.right
            anchors.rightMargin: Theme.u(2)
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.u(60)
            height: Theme.u(60)
            kind: Button.Link
            iconName: "keyboard"
            iconSize: Theme.u(26)
            Accessible.name: qsTr("Chercher au clavier")
            onClicked: root.tapped(true)
        }
    }
}
