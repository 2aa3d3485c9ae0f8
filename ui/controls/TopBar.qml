// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Theme

// The bar over every page: where one is, how to go back, and on the right the state of the machine.
Rectangle {
    id: root

    property string title
    property string subtitle
    property string backText
    property bool offline: false
    property bool menuShown: false
    property bool actionsShown: false
    default property alias status: statusRow.data
    property alias steps: stepsSlot.data

    signal backTapped
    signal menuTapped
    signal actionsTapped

    color: offline ? Theme.color.waitingSoft : Theme.color.surface

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: root.offline ? Theme.u(2) : Theme.stroke.rule
        color: root.offline ? Theme.color.waiting : Theme.color.line
    }
    Row {
        id: leading

        height: parent.height

        Button {
            visible: root.menuShown
            width: Theme.u(108)
            height: parent.height
            kind: Button.Link
            iconName: "menu"
            iconSize: Theme.u(20)
            Accessible.name: qsTr("Menu")
            onClicked: root.menuTapped()
        }
        Button {
            visible: root.backText !== ""
            width: visible ? implicitWidth + Theme.u(Theme.large ? 20 : 8) : 0
            height: parent.height
            kind: Button.Link
            iconName: "arrow-left"
            text: root.backText
            onClicked: root.backTapped()

            Rectangle {
                anchors.right: parent.right
                width: Theme.stroke.rule
                height: parent.height
                color: Theme.color.line
            }
        }
        Item {
            width: Theme.u(root.menuShown ? 24 : root.backText === "" ? 24 : 16)
            height: 1
        }
        Label {
            id: titleText

            text: root.title
            style: Theme.type.bar
            anchors.verticalCenter: parent.verticalCenter
            Accessible.role: Accessible.Heading
            Accessible.name: root.title
        }
        Item {
            width: Theme.u(14)
            height: 1
        }
        Label {
            visible: !Theme.large
            text: root.subtitle
            style: Theme.type.label
            color: Theme.color.inkSoft
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: Theme.u(3)
        }
        Item {
            width: Theme.space.s
            height: 1
        }
        Button {
            objectName: "actions"
            visible: root.actionsShown && !Theme.large
            width: Theme.target.min
            height: Theme.target.min
            anchors.verticalCenter: parent.verticalCenter
            kind: Button.Link
            iconName: "dots"
            Accessible.name: qsTr("Actions")
            onClicked: root.actionsTapped()
        }
    }
    Row {
        anchors.right: parent.right
        anchors.rightMargin: Theme.u(20)
        height: parent.height
        spacing: Theme.u(36)

        Item {
            id: stepsSlot

            visible: children.length > 0
            width: childrenRect.width
            height: parent.height
        }
        Row {
            id: statusRow

            height: parent.height
            spacing: Theme.space.l
        }
    }
}
