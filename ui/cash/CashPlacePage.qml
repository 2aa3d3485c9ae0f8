// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Cash
import Comptoir.Controls
import Comptoir.Theme

// The till's session: since when, with which float, and what can be done with it.
FocusScope {
    id: root

    required property CashPlaceViewModel cash

    Region {
        objectName: "session"
        area: CashLayout.session

        SessionCard {
            anchors.fill: parent
            cash: root.cash
        }
    }
    Region {
        objectName: "actions"
        area: CashLayout.actions

        Row {
            id: tiles

            readonly property real column: Math.floor((parent.width - 3 * spacing) / 4)

            anchors.fill: parent
            spacing: Theme.u(12)

            Tile {
                width: tiles.column
                height: tiles.height
                iconName: "plus"
                muted: true
                style: Theme.type.name
                text: qsTr("Entrée")
                onClicked: root.cash.laterAsked()
            }
            Tile {
                width: tiles.column
                height: tiles.height
                iconName: "minus"
                muted: true
                style: Theme.type.name
                text: qsTr("Prélèvement")
                onClicked: root.cash.laterAsked()
            }
            Tile {
                width: tiles.column
                height: tiles.height
                iconName: "eye"
                style: Theme.type.name
                text: qsTr("Lecture (X)")
                off: !root.cash.open
                onClicked: root.cash.readAsked()
            }
            Tile {
                width: tiles.column
                height: tiles.height
                iconName: "lock"
                style: Theme.type.name
                text: root.cash.open ? qsTr("Clôturer") : qsTr("Ouvrir la caisse")
                onClicked: root.cash.open ? root.cash.closeAsked() : root.cash.openAsked()
            }
        }
    }
}
