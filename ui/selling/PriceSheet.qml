// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Comptoir.Controls
import Comptoir.Selling
import Comptoir.Theme

// Another price for the selected line, with its reason.
Sheet {
    id: root

    required property LineEditViewModel edit

    title: qsTr("Prix")
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
    ReasonTiles {
        x: SheetLayout.reasons.x
        y: SheetLayout.reasons.y
        width: SheetLayout.reasons.width
        columns: 3
        tileHeight: Theme.u(72)
        edit: root.edit
    }
}
