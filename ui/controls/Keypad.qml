// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Comptoir.Theme

// Digits in phone order. The two lower corners are for what the page needs; empty text leaves a hole.
Item {
    id: root

    property string leftText
    property string rightText
    property bool eraseLeft: false
    property real gap: Theme.target.gap

    // A key of column 0 to 2 and row 0 to 3, in whole pixels: the outer ones end where the keypad does.
    component Key: KeypadKey {
        property int column
        property int row

        x: Math.round(column * (root.width + root.gap) / 3)
        y: Math.round(row * (root.height + root.gap) / 4)
        width: Math.round((column + 1) * (root.width + root.gap) / 3 - root.gap) - x
        height: Math.round((row + 1) * (root.height + root.gap) / 4 - root.gap) - y
    }

    component Erase: Key {
        text: qsTr("Effacer")
        iconName: "backspace"
        row: 3
        onClicked: root.erased()
        onPressAndHold: root.cleared()
    }

    signal digit(string digits)
    signal erased
    signal cleared
    signal cornerTapped

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

        Key {
            required property string modelData
            required property int index

            text: modelData
            column: index % 3
            row: Math.floor(index / 3)
            onClicked: root.digit(modelData)
        }
    }
    Erase {
        visible: root.eraseLeft
    }
    Key {
        visible: !root.eraseLeft && root.leftText !== ""
        text: root.leftText
        row: 3
        onClicked: root.digit(root.leftText)
    }
    Key {
        text: "0"
        column: 1
        row: 3
        onClicked: root.digit("0")
    }
    Key {
        visible: root.rightText !== ""
        text: root.rightText
        soft: true
        column: 2
        row: 3
        onClicked: root.cornerTapped()
    }
    Erase {
        visible: !root.eraseLeft
        column: 2
    }
}
