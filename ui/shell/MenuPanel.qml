// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Comptoir.Controls
import Comptoir.Shell
import Comptoir.Theme

// The rail, for large text: places and the person, in a menu.
Item {
    id: root

    required property ShellViewModel shell
    required property StatusViewModel status

    anchors.fill: parent

    Rectangle {
        anchors.fill: parent
        color: Qt.alpha(Theme.color.slate, 0.46)
    }
    MouseArea {
        anchors.fill: parent
        onClicked: root.shell.toggleMenu()
    }
    Region {
        area: ShellLayout.menu

        Rectangle {
            anchors.fill: parent
            color: Theme.color.surface
        }
        Column {
            width: parent.width

            component Entry: Button {
                width: parent.width
                height: Theme.target.hero
                kind: Button.Link
                leftAligned: true
            }

            Entry {
                iconName: "bag"
                text: qsTr("Vendre")
                onClicked: root.shell.openPlace(ShellViewModel.Sell)
            }
            Entry {
                iconName: "pickup"
                text: qsTr("Retraits")
                muted: true
                onClicked: root.shell.openPlace(ShellViewModel.Pickups)
            }
            Entry {
                iconName: "back"
                text: qsTr("Retours")
                muted: true
                onClicked: root.shell.openPlace(ShellViewModel.Returns)
            }
            Entry {
                iconName: "people"
                text: qsTr("Clients")
                muted: true
                onClicked: root.shell.openPlace(ShellViewModel.Customers)
            }
            Entry {
                iconName: "till"
                text: qsTr("Caisse")
                onClicked: root.shell.openPlace(ShellViewModel.Cash)
            }
            Entry {
                iconName: "dots"
                text: qsTr("Plus")
                onClicked: root.shell.openPlace(ShellViewModel.More)
            }
            Entry {
                iconName: "lock"
                text: root.status.userName
                Accessible.name: qsTr("%1, verrouiller ou changer de personne").arg(root.status.userName)
                onClicked: root.shell.lockAsked()
            }
        }
    }
}
