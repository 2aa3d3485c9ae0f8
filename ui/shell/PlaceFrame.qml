// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Controls
import Comptoir.Shell
import Comptoir.Theme

// Rail and top bar around a place.
Item {
    id: root

    required property ShellViewModel shell
    required property StatusViewModel status

    Region {
        objectName: "placeBar"
        area: ShellLayout.placeBar

        TopBar {
            anchors.fill: parent
            title: root.shell.place === ShellViewModel.Sell ? qsTr("Vente") : root.shell.place === ShellViewModel.Cash ? qsTr("Caisse") : qsTr("Plus")
            subtitle: root.status.till
            offline: !root.status.online
            menuShown: Theme.large
            actionsShown: root.shell.place === ShellViewModel.Sell
            onActionsTapped: root.shell.openSheet(ShellViewModel.Actions)
            onMenuTapped: root.shell.toggleMenu()

            StatusArea {
                status: root.status
                onNetworkTapped: root.shell.toggleNetworkPanel()
                onDevicesTapped: root.shell.openSheet(ShellViewModel.Devices)
            }
        }
    }
    Region {
        objectName: "rail"
        area: ShellLayout.rail
        visible: !Theme.large

        PlaceRail {
            anchors.fill: parent
            shell: root.shell
            status: root.status
        }
    }
}
