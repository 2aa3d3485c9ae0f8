// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Comptoir.Cash
import Comptoir.Controls
import Comptoir.Theme

// Counting with text from 150 %: the keypad first, then each denomination.
LargeTask {
    id: root

    required property CountViewModel count

    label: qsTr("%1 coupures sur %2").arg(count.done).arg(count.of)
    amount: count.counted
    spoken: qsTr("Compté, %1").arg(count.spokenCounted)
    action: count.action
    ready: count.ready
    onActed: count.actionAsked()

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
                required property string beside
                required property bool current
                required property string spoken

                width: root.inner
                height: Theme.target.hero
                leftAligned: true
                selected: current
                text: qsTr("%1 × %2 %3").arg(value).arg(count === "" ? "…" : count).arg(beside)
                Accessible.name: spoken
                onClicked: root.count.chosen(cents)
            }
        }
    }

    Label {
        width: root.inner
        text: root.count.problem !== "" ? root.count.problem : root.count.entering
        strong: true
        wrapMode: Text.WordWrap
        color: root.count.problem !== "" ? Theme.color.danger : Theme.color.ink
    }
    Keypad {
        width: root.inner
        height: Theme.u(416)
        eraseLeft: true
        rightText: qsTr("Suivant")
        onDigit: digits => root.count.digitTyped(digits)
        onErased: root.count.digitErased()
        onCleared: root.count.digitsCleared()
        onCornerTapped: root.count.nextAsked()
    }
    Button {
        width: root.inner
        height: Theme.target.hero
        text: qsTr("Le reste est à zéro")
        onClicked: root.count.restZeroAsked()
    }
    Button {
        width: root.inner
        height: Theme.target.hero
        iconName: "box"
        selected: root.count.byRoll
        text: qsTr("Rouleaux de pièces")
        Accessible.checkable: true
        Accessible.checked: selected
        onClicked: root.count.rollsAsked()
    }
    Denominations {
        model: root.count.notes
    }
    Denominations {
        model: root.count.coins
    }
    Button {
        width: root.inner
        height: Theme.target.hero
        iconName: "note"
        selected: root.count.note !== ""
        text: selected ? qsTr("Voir la note") : qsTr("Ajouter une note")
        onClicked: root.count.noteAsked()
    }
    Button {
        width: root.inner
        height: Theme.target.hero
        text: qsTr("Finir plus tard")
        onClicked: root.count.postponeAsked()
    }
}
