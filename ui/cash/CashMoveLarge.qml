// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Comptoir.Cash
import Comptoir.Controls
import Comptoir.Theme

// Cash in, cash out or a drop with text from 150 %: the amount is typed, then why, or which bag and who sees it.
LargeTask {
    id: root

    required property CashMoveViewModel move

    label: move.title
    amount: move.amount
    spoken: qsTr("%1, %2").arg(move.title).arg(move.amount)
    action: move.action
    ready: move.ready
    onActed: move.actionAsked()

    component Denominations: Column {
        id: group

        required property DenominationModel model

        width: root.inner
        spacing: Theme.target.gap

        Repeater {
            model: group.model

            Button {
                required property int cents
                required property string value
                required property string count
                required property bool current
                required property string spoken

                width: root.inner
                height: Theme.target.hero
                leftAligned: true
                selected: current
                text: qsTr("%1 × %2").arg(value).arg(count === "" ? "…" : count)
                Accessible.name: spoken
                onClicked: root.move.piecesAsked(cents)
            }
        }
    }

    Label {
        width: root.inner
        text: root.move.entering
        strong: true
        wrapMode: Text.WordWrap
    }
    Keypad {
        width: root.inner
        height: Theme.u(416)
        eraseLeft: root.move.byPieces
        leftText: root.move.byPieces ? "" : "00"
        rightText: root.move.byPieces ? qsTr("Suivant") : ""
        onDigit: digits => root.move.digitTyped(digits)
        onErased: root.move.digitErased()
        onCleared: root.move.digitsCleared()
        onCornerTapped: root.move.nextAsked()
    }
    Button {
        visible: root.move.byPieces
        width: root.inner
        height: Theme.target.hero
        text: qsTr("Taper le montant")
        onClicked: root.move.amountAsked()
    }
    Label {
        width: root.inner
        text: root.move.choicesTitle
        strong: true
        wrapMode: Text.WordWrap
    }
    ChoiceTiles {
        width: root.inner
        columns: 1
        tileHeight: Theme.target.hero
        move: root.move
    }
    Button {
        visible: root.move.bagged
        width: root.inner
        height: Theme.target.hero
        iconName: root.move.bag === "" ? "barcode" : "pouch"
        text: root.move.bag === "" ? qsTr("Scannez ou tapez le sac") : root.move.bag
        onClicked: root.move.bagAsked()
    }
    Denominations {
        model: root.move.notes
    }
    Denominations {
        model: root.move.coins
    }
}
