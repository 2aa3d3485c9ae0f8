// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Cash
import Comptoir.Controls
import Comptoir.Theme

// Notes and rolls come later; the rest can be set to zero at once, or the count left for later.
Item {
    id: root

    required property CountViewModel count

    Row {
        height: parent.height
        spacing: Theme.u(12)

        Button {
            height: parent.height
            iconName: "note"
            iconSize: Theme.u(20)
            muted: true
            text: qsTr("Ajouter une note")
            onClicked: root.count.laterAsked()
        }
        Button {
            height: parent.height
            iconName: "check"
            iconSize: Theme.u(20)
            text: qsTr("Le reste est à zéro")
            onClicked: root.count.restZeroAsked()
        }
    }
    Button {
        anchors.right: parent.right
        height: parent.height
        iconName: "pause"
        iconSize: Theme.u(20)
        text: qsTr("Finir plus tard")
        onClicked: root.count.postponeAsked()
    }
}
