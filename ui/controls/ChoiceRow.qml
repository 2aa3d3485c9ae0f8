// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Comptoir.Controls
import Comptoir.Theme

// One of several: icon, name and detail, value, and the mark of the chosen one.
T.AbstractButton {
    id: root

    property string iconName
    property string detail
    property string value
    property bool selected: false
    property bool radio: true

    implicitHeight: Theme.u(88)
    focusPolicy: Qt.TabFocus
    Accessible.role: root.radio ? Accessible.RadioButton : Accessible.Button
    Accessible.name: [root.text, root.detail, root.value].filter(part => part !== "").join(", ")
    Accessible.checkable: root.radio
    Accessible.checked: root.selected

    background: Rectangle {
        radius: Theme.radius.l
        color: root.down ? Theme.color.surfaceSunk : root.selected ? Theme.color.actionSoft : Theme.color.surface
        border.width: root.selected ? Theme.stroke.selected : 0
        border.color: Theme.color.action

        FocusRing {
            visible: root.visualFocus
            around: Theme.radius.l
        }
    }
    contentItem: Item {
        Icon {
            id: icon

            visible: root.iconName !== ""
            x: Theme.u(20)
            anchors.verticalCenter: parent.verticalCenter
            name: root.iconName
            size: Theme.u(26)
            color: Theme.color.inkSoft
        }
        Column {
            x: icon.visible ? Theme.u(62) : Theme.u(20)
            width: valueText.x - x - Theme.space.s
            anchors.verticalCenter: parent.verticalCenter

            Label {
                width: parent.width
                text: root.text
                style: Theme.type.name
                elide: Text.ElideMiddle
            }
            Label {
                visible: root.detail !== ""
                width: parent.width
                text: root.detail
                style: Theme.type.label
                color: Theme.color.inkSoft
                elide: Text.ElideRight
            }
        }
        Label {
            id: valueText

            x: parent.width - width - Theme.u(root.radio ? 64 : 20)
            anchors.verticalCenter: parent.verticalCenter
            text: root.value
            style: Theme.type.amount
        }
        Icon {
            visible: root.radio
            anchors.right: parent.right
            anchors.rightMargin: Theme.u(20)
            anchors.verticalCenter: parent.verticalCenter
            name: root.selected ? "check-circle" : "circle"
            size: Theme.u(28)
            color: root.selected ? Theme.color.action : Theme.color.lineStrong
        }
    }
}
