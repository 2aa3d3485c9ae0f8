// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Comptoir.Controls
import Comptoir.Selling
import Comptoir.Theme

// A discount on the line or on the whole ticket: how much, then why.
Sheet {
    id: root

    required property LineEditViewModel edit

    title: qsTr("Remise")
    hint: root.edit.wholeTicket ? qsTr("sur tout le ticket") : root.edit.name

    Segmented {
        x: SheetLayout.scope.x
        y: SheetLayout.scope.y
        width: SheetLayout.scope.width
        height: SheetLayout.scope.height
        choices: [qsTr("Cette ligne"), qsTr("Tout le ticket")]
        current: root.edit.wholeTicket ? 1 : 0
        onChosen: index => root.edit.wholeTicketAsked(index === 1)
    }
    Row {
        id: presets

        x: SheetLayout.presets.x
        y: SheetLayout.presets.y
        width: SheetLayout.presets.width
        spacing: Theme.target.gap

        readonly property real column: (width - 5 * spacing) / 6

        Repeater {
            model: root.edit.presets

            Button {
                required property string modelData
                required property int index

                width: presets.column
                height: SheetLayout.presets.height
                style: Theme.type.heading
                text: modelData
                selected: index === root.edit.preset
                onClicked: root.edit.presetAsked(index)
            }
        }
        Button {
            width: presets.column
            height: SheetLayout.presets.height
            text: qsTr("Autre")
            selected: root.edit.amountTyped
            onClicked: root.edit.amountAsked()
        }
    }
    Card {
        x: SheetLayout.result.x
        y: SheetLayout.result.y
        width: SheetLayout.result.width
        height: SheetLayout.result.height

        Label {
            x: Theme.u(20)
            width: parent.width - typed.width - Theme.u(56)
            anchors.verticalCenter: parent.verticalCenter
            text: root.edit.problem !== "" ? root.edit.problem : root.edit.note !== "" ? root.edit.note : qsTr("Choisissez la remise, puis son motif.")
            strong: root.edit.note !== ""
            wrapMode: Text.WordWrap
            color: root.edit.problem !== "" ? Theme.color.danger : root.edit.note !== "" ? Theme.color.good : Theme.color.inkSoft
        }
        Label {
            id: typed

            visible: root.edit.amountTyped
            anchors.right: parent.right
            anchors.rightMargin: Theme.u(20)
            anchors.verticalCenter: parent.verticalCenter
            text: root.edit.value
            style: Theme.type.amount
        }
    }
    ReasonTiles {
        x: SheetLayout.discountReasons.x
        y: SheetLayout.discountReasons.y
        width: SheetLayout.discountReasons.width
        columns: root.edit.amountTyped ? 6 : 3
        edit: root.edit
    }
    Keypad {
        visible: root.edit.amountTyped
        x: SheetLayout.discountKeypad.x
        y: SheetLayout.discountKeypad.y
        width: SheetLayout.discountKeypad.width
        height: SheetLayout.discountKeypad.height
        leftText: "00"
        onDigit: digits => root.edit.digitTyped(digits)
        onErased: root.edit.digitErased()
        onCleared: root.edit.digitsCleared()
    }
}
