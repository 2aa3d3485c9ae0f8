// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Controls
import Comptoir.Selling
import Comptoir.Theme

// How many of the selected line.
Sheet {
    id: root

    required property LineEditViewModel edit

    title: qsTr("Quantité")
    hint: root.edit.name

    TypedValue {
        edit: root.edit
    }
    Keypad {
        x: SheetLayout.keypad.x
        y: SheetLayout.keypad.y
        width: SheetLayout.keypad.width
        height: SheetLayout.keypad.height
        leftText: "00"
        onDigit: digits => root.edit.digitTyped(digits)
        onErased: root.edit.digitErased()
        onCleared: root.edit.digitsCleared()
    }
    HeroButton {
        x: SheetLayout.action.x
        y: SheetLayout.action.y
        width: SheetLayout.action.width
        onPage: true
        text: qsTr("Mettre %1").arg(root.edit.value)
        ready: root.edit.ready
        enabled: ready
        onClicked: root.edit.quantityApplied()
    }
}
