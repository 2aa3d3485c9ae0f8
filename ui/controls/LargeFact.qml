// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Controls
import Comptoir.Theme

// A word and its value on one row, or on two when they do not fit.
Card {
    id: root

    property string label
    property string detail
    property string value
    property string iconName
    property color mark: Theme.color.ink

    height: words.height + Theme.u(24)
    Accessible.role: Accessible.ListItem
    Accessible.name: [root.label, root.detail, root.value].filter(part => part !== "").join(", ")

    Column {
        id: words

        x: Theme.space.xl
        width: shape.x - x - Theme.space.l
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
    Icon {
        id: shape

        anchors.right: figure.left
        anchors.rightMargin: size > 0 ? Theme.space.m : 0
        anchors.verticalCenter: parent.verticalCenter
        size: root.iconName === "" ? 0 : Theme.u(36)
        name: root.iconName
        color: root.mark
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
