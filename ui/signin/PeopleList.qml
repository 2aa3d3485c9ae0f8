// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Comptoir.Controls
import Comptoir.SignIn
import Comptoir.Theme

// The people of this shop.
Item {
    id: root

    required property SignInViewModel signIn

    ListView {
        id: list

        width: parent.width - pages.room
        height: parent.height
        model: root.signIn.people
        clip: contentHeight > height
        reuseItems: true
        boundsBehavior: Flickable.StopAtBounds
        spacing: Theme.u(10)
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Personnes en service")

        delegate: T.AbstractButton {
            id: person

            required property string name
            required property string role
            required property string initials
            required property color tint
            required property int index
            readonly property bool selected: index === root.signIn.person

            width: list.width
            height: Theme.u(Theme.large ? 112 : 88)
            text: name
            focusPolicy: Qt.TabFocus
            Accessible.role: Accessible.RadioButton
            Accessible.name: qsTr("%1, %2").arg(name).arg(role)
            Accessible.checkable: true
            Accessible.checked: selected
            onClicked: root.signIn.choose(index)

            background: Card {
                color: person.down ? Theme.color.surfaceSunk : person.selected ? Theme.color.actionSoft : Theme.color.surface
                border.width: person.selected ? Theme.stroke.selected : 0
                border.color: Theme.color.action

                FocusRing {
                    visible: person.visualFocus
                    around: Theme.radius.l
                }
            }
            contentItem: Item {
                Avatar {
                    x: Theme.u(18)
                    anchors.verticalCenter: parent.verticalCenter
                    initials: person.initials
                    tint: person.tint
                }
                Column {
                    x: Theme.u(90)
                    anchors.verticalCenter: parent.verticalCenter

                    Label {
                        text: person.name
                        style: Theme.type.name
                    }
                    Label {
                        text: person.role
                        style: Theme.type.label
                        color: Theme.color.inkSoft
                    }
                }
            }
        }
    }
    PageButtons {
        id: pages

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        view: list
    }
}
