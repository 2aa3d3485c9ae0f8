// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Cash
import Comptoir.Controls
import Comptoir.Theme

// Typing what the payment terminal's own slip says was paid by card.
Item {
    id: root

    required property CompareViewModel compare
    property bool stacked: false

    Column {
        id: words

        width: root.stacked ? parent.width : parent.width - Theme.u(416)
        spacing: Theme.space.s

        Label {
            width: parent.width
            text: qsTr("Total du terminal de paiement")
            style: Theme.type.headingDense
            wrapMode: Text.WordWrap
        }
        Label {
            width: parent.width
            text: qsTr("Tapez le total des cartes de son ticket de fin de journée. S’il ne répond pas, laissez : la caisse se scelle sans.")
            style: Theme.type.label
            color: Theme.color.inkSoft
            wrapMode: Text.WordWrap
        }
    }
    Keypad {
        objectName: "slipKeypad"
        anchors.right: parent.right
        y: root.stacked ? words.height + Theme.space.l : 0
        width: root.stacked ? parent.width : Theme.u(400)
        height: root.stacked ? parent.height - y : Theme.u(328)
        eraseLeft: true
        rightText: qsTr("Valider")
        onDigit: digits => root.compare.digitTyped(digits)
        onErased: root.compare.digitErased()
        onCleared: root.compare.digitsCleared()
        onCornerTapped: root.compare.slipEntered()
    }
}
