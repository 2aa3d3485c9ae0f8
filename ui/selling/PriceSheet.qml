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
    // The reason that comes first in the shop's list is the frequent one: the price shown on the shelf.
    Button {
        id: shelf

        objectName: "shelfPrice"
        x: SheetLayout.reasons.x
        y: SheetLayout.reasons.y
        width: SheetLayout.reasons.width
        height: SheetLayout.reasons.height
        visible: root.edit.reasons.length > 0
        kind: root.edit.ready ? Button.Filled : Button.Outline
        iconName: "tag"
        text: visible ? root.edit.reasons[0] : ""
        off: !root.edit.ready
        onClicked: root.edit.reasonAsked(0)
    }
    ReasonTiles {
        x: SheetLayout.reasons.x
        y: shelf.y + shelf.height + spacing
        width: SheetLayout.reasons.width
        columns: 3
        first: 1
        tileHeight: Theme.u(72)
        edit: root.edit
    }
}
