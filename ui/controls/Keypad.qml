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
    readonly property real keyWidth: Math.floor((width - 2 * gap) / 3)
    readonly property real keyHeight: Math.floor((height - 3 * gap) / 4)

    signal digit(string digits)
    signal erased
    signal cleared
    signal cornerTapped

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

        KeypadKey {
            required property string modelData
            required property int index

            text: modelData
            x: (index % 3) * (root.keyWidth + root.gap)
            y: Math.floor(index / 3) * (root.keyHeight + root.gap)
            width: root.keyWidth
            height: root.keyHeight
            onClicked: root.digit(modelData)
        }
    }
    KeypadKey {
        text: "0"
        x: root.keyWidth + root.gap
        y: 3 * (root.keyHeight + root.gap)
        width: root.keyWidth
        height: root.keyHeight
        onClicked: root.digit("0")
    }
    KeypadKey {
        visible: !root.eraseLeft && root.leftText !== ""
        text: root.leftText
        y: 3 * (root.keyHeight + root.gap)
        width: root.keyWidth
        height: root.keyHeight
        onClicked: root.digit(root.leftText)
    }
    KeypadKey {
        visible: root.rightText !== ""
        text: root.rightText
        soft: true
        x: 2 * (root.keyWidth + root.gap)
        y: 3 * (root.keyHeight + root.gap)
        width: root.keyWidth
        height: root.keyHeight
        onClicked: root.cornerTapped()
    }
    KeypadKey {
        text: qsTr("Effacer")
        iconName: "backspace"
        x: root.eraseLeft ? 0 : 2 * (root.keyWidth + root.gap)
        y: 3 * (root.keyHeight + root.gap)
        width: root.keyWidth
        height: root.keyHeight
        onClicked: root.erased()
        onPressAndHold: root.cleared()
    }
}
