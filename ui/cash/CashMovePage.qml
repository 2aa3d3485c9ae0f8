// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Cash
import Comptoir.Controls
import Comptoir.Theme

// Cash in, cash out or a drop: the amount typed, or counted by denomination.
FocusScope {
    id: root

    required property CashMoveViewModel move

    Rectangle {
        anchors.fill: parent
        color: Theme.color.page
    }
    Region {
        objectName: "choices"
        area: DrawerLayout.choices

        Label {
            text: root.move.choicesTitle
            style: Theme.type.label
            strong: true
            color: Theme.color.inkSoft
        }
        ChoiceTiles {
            y: Theme.u(27)
            width: parent.width
            height: parent.height - y
            move: root.move
        }
    }
    Region {
        area: DrawerLayout.notesTitle

        Label {
            text: qsTr("Billets")
            style: Theme.type.headingDense
        }
    }
    Region {
        objectName: "notes"
        area: DrawerLayout.notes

        DenominationList {
            anchors.fill: parent
            model: root.move.notes
            rowHeight: DrawerLayout.noteRow
            onChosen: cents => root.move.piecesAsked(cents)
        }
    }
    Region {
        area: DrawerLayout.coinsTitle

        Label {
            text: qsTr("Pièces")
            style: Theme.type.headingDense
        }
    }
    Region {
        objectName: "coins"
        area: DrawerLayout.coins

        DenominationList {
            anchors.fill: parent
            model: root.move.coins
            rowHeight: DrawerLayout.coinRow
            onChosen: cents => root.move.piecesAsked(cents)
        }
    }
    Region {
        area: DrawerLayout.hint

        Icon {
            x: Theme.u(1)
            anchors.verticalCenter: parent.verticalCenter
            name: "info"
            size: Theme.u(22)
            color: Theme.color.inkSoft
        }
        Label {
            x: Theme.u(36)
            width: parent.width - x
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Tapez le montant, ou touchez une coupure pour la compter.")
            style: Theme.type.label
            color: Theme.color.inkSoft
        }
    }
    Region {
        area: DrawerLayout.keypadTitle

        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: root.move.entering
            style: Theme.type.headingDense
        }
        Button {
            visible: root.move.byPieces
            anchors.right: parent.right
            anchors.rightMargin: -Theme.u(20) // its words end where the keys do
            anchors.verticalCenter: parent.verticalCenter
            height: Theme.target.min
            kind: Button.Link
            style: Theme.type.label
            text: qsTr("Taper le montant")
            onClicked: root.move.amountAsked()
        }
    }
    Region {
        objectName: "keypad"
        area: DrawerLayout.keypad

        Keypad {
            anchors.fill: parent
            eraseLeft: root.move.byPieces
            leftText: root.move.byPieces ? "" : "00"
            rightText: root.move.byPieces ? qsTr("Suivant") : ""
            onDigit: digits => root.move.digitTyped(digits)
            onErased: root.move.digitErased()
            onCleared: root.move.digitsCleared()
            onCornerTapped: root.move.nextAsked()
        }
    }
    Region {
        objectName: "slate"
        area: DrawerLayout.moveSlate

        CashMoveSlate {
            anchors.fill: parent
            move: root.move
        }
    }
}
