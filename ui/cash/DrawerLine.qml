// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Comptoir.Cash
import Comptoir.Controls
import Comptoir.Theme

// One movement of the drawer: when, what, by whom, how much.
T.AbstractButton {
    id: root

    property string time
    property string iconName
    property string name
    property string detail
    property string amount
    property bool ruled: true

    text: name
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: [root.time, root.name, root.amount, root.detail].filter(part => part !== "").join(", ")

    background: Rectangle {
        color: root.down ? Theme.color.surfaceSunk : Theme.color.surface

        Rectangle {
            visible: root.ruled
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.stroke.rule
            color: Theme.color.line
        }
        FocusRing {
            visible: root.visualFocus
        }
    }
    contentItem: Item {
        Label {
            x: Theme.u(24)
            anchors.verticalCenter: parent.verticalCenter
            text: root.time
            color: Theme.color.inkSoft
        }
        Icon {
            x: Theme.u(100)
            anchors.verticalCenter: parent.verticalCenter
            name: root.iconName
            size: Theme.u(26)
            color: Theme.color.inkSoft
        }
        Column {
            x: Theme.u(146)
            width: figure.x - x - Theme.space.m
            anchors.verticalCenter: parent.verticalCenter

            Label {
                width: parent.width
                text: root.name
                style: Theme.type.name
                elide: Text.ElideRight
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
            id: figure

            x: parent.width - width - Theme.u(56)
            anchors.verticalCenter: parent.verticalCenter
            text: root.amount
            style: Theme.type.amount
        }
        Icon {
            anchors.right: parent.right
            anchors.rightMargin: Theme.u(20)
            anchors.verticalCenter: parent.verticalCenter
            name: "chevron"
            size: Theme.u(18)
            color: Theme.color.inkFaint
        }
    }
}
