// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Theme

// The slate's number, right aligned under its label. The only text that shrinks, by its length.
Item {
    id: root

    property string label
    property string note
    property string amount
    property color color: Theme.color.onSlate
    property real gap: Theme.u(26)

    height: root.gap + number.height

    Label {
        text: root.label
        style: Theme.type.name
        color: Theme.color.onSlate
        height: Theme.u(26)
    }
    Label {
        text: root.note
        style: Theme.type.label
        color: Theme.color.onSlateSoft
        height: Theme.u(28)
        anchors.right: parent.right
    }
    Label {
        id: number

        y: root.gap
        anchors.right: parent.right
        text: root.amount
        color: root.color
        style: root.amount.length >= 13 ? Theme.type.slateAmountLongest : root.amount.length >= (Theme.wide ? 10 : 11) ? Theme.type.slateAmountLong : Theme.type.slateAmount
    }
}
