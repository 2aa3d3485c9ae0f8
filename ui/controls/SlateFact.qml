// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Theme

// A word and its figure on the slate.
Item {
    id: root

    property string label
    property string value
    property typeRole style: Theme.type.body
    property typeRole valueStyle: style
    property color labelColor: Theme.color.onSlateSoft
    property color valueColor: Theme.color.onSlate

    height: Theme.u(28)

    Label {
        text: root.label
        style: root.style
        weight: Font.Medium
        color: root.labelColor
        anchors.verticalCenter: parent.verticalCenter
    }
    Label {
        text: root.value
        style: root.valueStyle
        weight: Math.max(Font.Bold, root.valueStyle.font.weight)
        color: root.valueColor
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
    }
}
