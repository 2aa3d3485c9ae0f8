// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Comptoir.Controls
import Comptoir.Payment
import Comptoir.Theme

// Card payments that wait for somebody who finds out: chosen on top, settled below.
Sheet {
    id: root

    required property ReconcileViewModel reconcile
    property string chosen: ""
    property bool chosenCharged: false
    readonly property real inner: width - 2 * inset
    readonly property bool typing: chosen !== "" && !chosenCharged
    readonly property real below: Theme.u(typing ? 512 : Theme.large ? 304 : 352)

    title: qsTr("Paiements à vérifier")
    hint: qsTr("d’après le relevé ou le ticket du terminal")

    ListView {
        id: list

        x: root.inset
        y: Theme.u(Theme.large ? 112 : 80)
        width: root.inner - pages.room
        height: root.height - y - root.below
        clip: contentHeight > height
        spacing: Theme.target.gap
        model: root.reconcile.payments
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Paiements à vérifier")

        delegate: ChoiceRow {
            required property string paymentId
            required property string when
            required property string what
            required property string amount
            required property bool charged

            width: list.width
            height: Theme.u(Theme.large ? 136 : 88)
            selected: paymentId === root.chosen
            text: when
            detail: what
            value: amount
            onClicked: {
                root.chosen = paymentId;
                root.chosenCharged = charged;
            }
        }
    }
    Label {
        visible: list.count === 0
        x: root.inset
        y: list.y
        text: qsTr("Aucun paiement n’est à vérifier.")
        color: Theme.color.inkSoft
    }
    Keypad {
        visible: root.typing
        x: root.inset
        width: root.inner
        height: Theme.u(300)
        anchors.bottom: answers.top
        anchors.bottomMargin: Theme.target.gap
        onDigit: digits => number.insert(number.cursorPosition, digits)
        onErased: number.remove(number.cursorPosition - 1, number.cursorPosition)
        onCleared: number.clear()
    }
    Column {
        id: answers

        x: root.inset
        width: root.inner
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.l
        spacing: Theme.space.m

        Label {
            width: parent.width
            visible: text !== ""
            text: root.reconcile.mayDecide ? root.reconcile.problem : qsTr("Un responsable connecté peut les régler.")
            strong: true
            color: Theme.color.inkSoft
            wrapMode: Text.WordWrap
        }
        Field {
            id: number

            visible: !root.chosenCharged
            width: parent.width
            iconName: "receipt"
            hint: qsTr("Numéro d’autorisation, s’il est débité")
        }
        Row {
            spacing: Theme.target.gap

            component Answer: Button {
                width: Math.floor((root.inner - Theme.target.gap) / 2)
                height: Theme.target.hero
                off: !root.reconcile.mayDecide || root.chosen === ""
            }

            Answer {
                visible: !root.chosenCharged
                text: qsTr("Débité")
                off: !root.reconcile.mayDecide || root.chosen === "" || number.text === ""
                onClicked: root.reconcile.chargedAsked(root.chosen, number.text)
            }
            Answer {
                visible: !root.chosenCharged
                text: qsTr("Rien n’est débité")
                onClicked: root.reconcile.notChargedAsked(root.chosen)
            }
            Answer {
                visible: root.chosenCharged
                text: qsTr("Rendu au client")
                onClicked: root.reconcile.givenBackAsked(root.chosen)
            }
        }
        Button {
            visible: !root.typing
            width: parent.width
            height: Theme.target.std
            iconName: "refresh"
            text: qsTr("Demander au terminal")
            off: list.count === 0
            onClicked: root.reconcile.askTerminalAsked()
        }
    }
    Connections {
        target: root.reconcile

        function onChanged() {
            root.chosen = "";
            root.chosenCharged = false;
            number.clear();
        }
    }
    PageButtons {
        id: pages

        anchors.right: parent.right
        anchors.rightMargin: root.inset
        anchors.bottom: list.bottom
        view: list
    }
}
