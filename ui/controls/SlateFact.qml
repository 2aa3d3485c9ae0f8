// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Theme

// A word and its figure on the slate.
Item {
    id: root

    property string label
    property string value
    property typeRole style: Theme.type.body
    property color labelColor: Theme.color.onSlateSoft
    property color valueColor: Theme.color.onSlate

    height: Theme.u(28)

    Label {
        text: root.label
        style: root.style
        color: root.labelColor
        anchors.verticalCenter: parent.verticalCenter
    }
    Label {
        text: root.value
        style: root.style
        strong: true
        color: root.valueColor
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
    }
}
