// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Comptoir.Controls
import Comptoir.Theme

// The places, one tap away, and who is at the till.
Rectangle {
    id: root

    property int current: 0
    property list<RailPlace> places
    property string initials
    property string userName
    property color userColor: Theme.color.ink

    signal placeTapped(int place)
    signal userTapped

    color: Theme.color.surface

    Rectangle {
        anchors.right: parent.right
        width: Theme.stroke.rule
        height: parent.height
        color: Theme.color.line
    }
    Logo {
        x: Theme.u(28)
        y: Theme.u(16)
        width: Theme.u(40)
        height: Theme.u(40)
    }
    Repeater {
        model: root.places

        T.AbstractButton {
            id: entry

            required property RailPlace modelData
            required property int index
            readonly property bool current: index === root.current
            readonly property color mark: current ? Theme.color.action : modelData.muted ? Theme.color.inkFaint : Theme.color.inkSoft

            y: Theme.u(76 + 84 * index)
            width: root.width
            height: Theme.u(76)
            text: modelData.text
            focusPolicy: Qt.TabFocus
            Accessible.role: Accessible.PageTab
            Accessible.name: text
            Accessible.selected: current
            onClicked: root.placeTapped(index)

            contentItem: Item {
                Rectangle {
                    x: Theme.u(16)
                    y: Theme.u(6)
                    width: Theme.u(64)
                    height: Theme.u(40)
                    radius: height / 2
                    color: entry.current ? Theme.color.action : entry.down ? Theme.color.surfaceSunk : "transparent"

                    FocusRing {
                        visible: entry.visualFocus
                        around: parent.radius
                    }
                    Icon {
                        anchors.centerIn: parent
                        name: entry.modelData.iconName
                        size: Theme.u(24)
                        color: entry.current ? Theme.color.onAction : entry.mark
                    }
                }
                Rectangle {
                    visible: entry.modelData.dot && !entry.current
                    x: Theme.u(62)
                    y: Theme.u(8)
                    width: Theme.u(10)
                    height: width
                    radius: width / 2
                    color: Theme.color.action
                }
                Label {
                    y: Theme.u(50)
                    width: parent.width
                    height: Theme.u(21)
                    text: entry.text
                    style: Theme.type.label
                    strong: entry.current
                    font.pixelSize: Theme.u(16)
                    color: entry.mark
                    horizontalAlignment: Text.AlignHCenter
                }
            }
        }
    }
    T.AbstractButton {
        id: user

        objectName: "user"
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.u(12)
        width: root.width
        height: Theme.u(92)
        focusPolicy: Qt.TabFocus
        Accessible.role: Accessible.Button
        Accessible.name: qsTr("%1, verrouiller ou changer de personne").arg(root.userName)
        onClicked: root.userTapped()

        contentItem: Item {
            Avatar {
                x: Theme.u(26)
                y: Theme.u(12)
                size: Theme.u(44)
                initials: root.initials
                tint: root.userColor

                FocusRing {
                    visible: user.visualFocus
                    around: parent.radius
                }
            }
            Label {
                y: Theme.u(60)
                width: parent.width
                height: Theme.u(21)
                text: root.userName
                style: Theme.type.label
                font.pixelSize: Theme.u(16)
                color: Theme.color.inkSoft
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
}
