// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Controls
import Comptoir.Theme

// From the right, full height; what is behind keeps its place under a flat scrim. A scan still works.
FocusScope {
    id: root

    property string title
    property string hint
    default property alias content: body.data
    readonly property real inset: Theme.space.xl
    readonly property real barHeight: Theme.u(Theme.large ? 96 : 64)

    signal closed

    Accessible.role: Accessible.Dialog
    Accessible.name: root.title
    Keys.onEscapePressed: root.closed()

    Rectangle {
        anchors.right: parent.left
        width: Theme.u(48)
        height: parent.height

        gradient: Gradient {
            orientation: Gradient.Horizontal

            GradientStop {
                position: 0
                color: "transparent"
            }
            GradientStop {
                position: 1
                color: Qt.alpha(Theme.color.slate, 0.3)
            }
        }
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.color.page
    }
    Rectangle {
        z: 1 // over the body, and before it for the keyboard
        width: parent.width
        height: root.barHeight
        color: Theme.color.surface

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.stroke.rule
            color: Theme.color.line
        }
        Label {
            id: titleText

            x: root.inset
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: -Theme.u(1)
            text: root.title
            style: Theme.type.bar
        }
        Label {
            anchors.left: titleText.right
            anchors.leftMargin: Theme.u(14)
            anchors.verticalCenter: parent.verticalCenter
            visible: !Theme.large
            text: root.hint
            style: Theme.type.label
            color: Theme.color.inkSoft
        }
        Button {
            anchors.right: parent.right
            anchors.rightMargin: Theme.u(4)
            width: Math.max(Theme.u(112), implicitWidth)
            height: parent.height
            kind: Button.Link
            iconName: "close"
            iconSize: Theme.u(20)
            text: qsTr("Fermer")
            onClicked: root.closed()
        }
    }
    Item {
        id: body

        anchors.fill: parent
    }
}
