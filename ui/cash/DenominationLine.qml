// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Comptoir.Controls
import Comptoir.Cash
import Comptoir.Theme

// A coin or note: its picture, how many, how much.
T.AbstractButton {
    id: root

    required property int cents
    required property string value
    required property string count
    required property string beside
    required property string amount
    required property bool current
    required property string spoken
    property bool ruled: true

    signal chosen(int cents)

    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken
    Accessible.selected: current
    onClicked: chosen(cents)

    background: Rectangle {
        color: root.current ? Theme.color.actionSoft : root.down ? Theme.color.surfaceSunk : Theme.color.surface

        Rectangle {
            visible: root.ruled
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.stroke.rule
            color: Theme.color.line
        }
    }
    contentItem: Item {
        MoneyPicture {
            id: picture

            x: note ? Theme.u(18) : Theme.u(45) - width / 2
            anchors.verticalCenter: parent.verticalCenter
            cents: root.cents
            width: note ? Theme.u(54) : Theme.u(40)
            height: note ? Theme.u(32) : Theme.u(40)
        }
        Column {
            x: Theme.u(82)
            anchors.verticalCenter: parent.verticalCenter

            Label {
                text: root.value
                style: Theme.type.name
            }
            Label {
                visible: text !== ""
                text: root.beside
                style: Theme.type.label
                color: Theme.color.inkSoft
            }
        }
        Label {
            x: Theme.u(154)
            anchors.verticalCenter: parent.verticalCenter
            text: "×"
            color: Theme.color.inkFaint
        }
        Rectangle {
            x: Theme.u(174)
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.u(84)
            height: Math.min(Theme.u(52), root.height - Theme.target.gap)
            radius: Theme.radius.s
            color: root.count === "" || root.current ? Theme.color.surface : Theme.color.surfaceAlt
            border.width: root.current ? Theme.stroke.selected : root.count === "" ? Theme.stroke.outline : 0
            border.color: root.current ? Theme.color.action : Theme.color.lineStrong

            FocusRing {
                visible: root.visualFocus
            }
            Label {
                id: figure

                anchors.centerIn: parent
                text: root.count
                style: Theme.type.bar
            }
            Rectangle {
                visible: root.current
                anchors.left: figure.right
                anchors.leftMargin: Theme.u(2)
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.u(2)
                height: Theme.u(28)
                color: Theme.color.action
            }
        }
        Label {
            anchors.right: parent.right
            anchors.rightMargin: Theme.u(18)
            anchors.verticalCenter: parent.verticalCenter
            text: root.amount
            style: Theme.type.name
            color: root.count === "" || root.count === "0" ? Theme.color.inkFaint : Theme.color.ink
            font.weight: root.count === "" || root.count === "0" ? Font.Medium : Font.Bold
        }
    }
}
