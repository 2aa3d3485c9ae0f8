// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Cash
import Comptoir.Controls
import Comptoir.Theme

// The till's session: what is done with its drawer, what was done, how full it is.
FocusScope {
    id: root

    required property CashPlaceViewModel cash

    Region {
        objectName: "actions"
        area: DrawerLayout.actions

        Row {
            id: tiles

            readonly property real column: Math.floor((parent.width - 3 * spacing) / 4)

            anchors.fill: parent
            spacing: Theme.target.gap

            component Action: Tile {
                width: tiles.column
                height: tiles.height
                off: !root.cash.open
            }

            Action {
                iconName: "plus"
                text: qsTr("Entrée")
                onClicked: root.cash.cashInAsked()
            }
            Action {
                iconName: "minus"
                text: qsTr("Sortie")
                onClicked: root.cash.cashOutAsked()
            }
            Action {
                iconName: "pouch"
                text: qsTr("Prélèvement")
                selected: root.cash.level === 2
                Accessible.checkable: false
                onClicked: root.cash.dropAsked()
            }
            Action {
                iconName: "eye"
                text: qsTr("Lecture X")
                onClicked: root.cash.readAsked()
            }
        }
    }
    Region {
        objectName: "drawerLog"
        area: DrawerLayout.log

        DrawerLog {
            anchors.fill: parent
            cash: root.cash
        }
    }
    Region {
        objectName: "session"
        area: DrawerLayout.session

        SessionCard {
            anchors.fill: parent
            cash: root.cash
        }
    }
    Region {
        objectName: "slate"
        area: DrawerLayout.slate

        CashPlaceSlate {
            anchors.fill: parent
            cash: root.cash
        }
    }
}
