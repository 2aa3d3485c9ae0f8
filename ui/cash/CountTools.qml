// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Cash
import Comptoir.Controls
import Comptoir.Theme

// What helps a count: a note, rolls, zero for the rest at once, and leaving it for later.
Item {
    id: root

    required property CountViewModel count

    component Tool: Button {
        property string shape

        height: parent.height
        iconName: Theme.textScale > 1 ? "" : shape // larger words need the icon's room
        iconSize: Theme.u(20)
    }

    Row {
        height: parent.height
        spacing: Theme.u(12)

        Tool {
            shape: "note"
            selected: root.count.note !== ""
            text: selected ? qsTr("Voir la note") : qsTr("Ajouter une note")
            onClicked: root.count.noteAsked()
        }
        Tool {
            shape: "box"
            selected: root.count.byRoll
            text: qsTr("Rouleaux")
            Accessible.name: qsTr("Rouleaux de pièces")
            Accessible.checkable: true
            Accessible.checked: selected
            onClicked: root.count.rollsAsked()
        }
        Tool {
            shape: "check"
            text: qsTr("Le reste est à zéro")
            onClicked: root.count.restZeroAsked()
        }
    }
    Tool {
        anchors.right: parent.right
        shape: "pause"
        text: qsTr("Finir plus tard")
        onClicked: root.count.postponeAsked()
    }
}
