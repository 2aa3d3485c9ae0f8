// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Theme

// A word and its value on one row, or on two when they do not fit.
Card {
    id: root

    property string label
    property string detail
    property string value
    property color mark: Theme.color.ink

    height: words.height + Theme.u(24)
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2, %3").arg(label).arg(detail).arg(value)

    Column {
        id: words

        x: Theme.space.xl
        width: parent.width - figure.width - Theme.u(64)
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            text: root.label
            strong: true
            wrapMode: Text.WordWrap
            color: root.mark
        }
        Label {
            visible: root.detail !== ""
            width: parent.width
            text: root.detail
            style: Theme.type.label
            wrapMode: Text.WordWrap
            color: Theme.color.inkSoft
        }
    }
    Label {
        id: figure

        anchors.right: parent.right
        anchors.rightMargin: Theme.space.xl
        anchors.verticalCenter: parent.verticalCenter
        text: root.value
        strong: true
        color: root.mark
    }
}
