// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Comptoir.Controls
import Comptoir.Theme

// One key of a keypad.
T.AbstractButton {
    id: root

    property string iconName
    property bool soft: false

    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: root.text

    background: Rectangle {
        radius: Theme.radius.m
        color: root.down ? Theme.color.surfaceSunk : root.soft ? Theme.color.actionSoft : Theme.color.surface
        border.width: root.soft ? 0 : Theme.stroke.outline
        border.color: Theme.color.lineStrong

        FocusRing {
            visible: root.visualFocus
        }
    }
    contentItem: Item {
        Icon {
            visible: root.iconName !== ""
            name: root.iconName
            size: Theme.u(Theme.large ? 48 : 30)
            color: Theme.color.ink
            anchors.centerIn: parent
        }
        Label {
            visible: root.iconName === ""
            text: root.text
            style: root.soft ? Theme.type.body : Theme.type.key
            strong: true
            color: root.soft ? Theme.color.action : Theme.color.ink
            anchors.centerIn: parent
        }
    }
}
