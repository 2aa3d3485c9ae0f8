// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Comptoir.Controls
import Comptoir.Theme

// Six marks for six digits, never the digits.
FocusScope {
    id: root

    required property PinEntry entry
    readonly property bool wrong: entry.problem !== ""

    Accessible.role: Accessible.EditableText
    Accessible.name: qsTr("Code, %1 chiffres sur %2").arg(entry.typed).arg(entry.length)
    Accessible.description: entry.problem
    Accessible.passwordEdit: true
    Keys.onPressed: event => event.accepted = root.entry.key(event.key, event.text)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.l
        color: Theme.color.surface
        border.width: Theme.stroke.selected
        border.color: root.wrong ? Theme.color.danger : Theme.color.action
    }
    Row {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: -Theme.u(1)
        visible: !root.wrong
        spacing: Theme.u(27)

        Repeater {
            model: root.entry.length

            Rectangle {
                required property int index
                readonly property bool typed: index < root.entry.typed

                width: Theme.u(24)
                height: width
                radius: width / 2
                color: typed ? Theme.color.ink : "transparent"
                border.width: typed ? 0 : Theme.u(2)
                border.color: Theme.color.lineStrong
            }
        }
    }
    Label {
        visible: root.wrong
        anchors.centerIn: parent
        width: parent.width - Theme.u(24)
        text: root.entry.problem
        style: Theme.type.label
        strong: true
        color: Theme.color.danger
        wrapMode: Text.WordWrap
        horizontalAlignment: Text.AlignHCenter
    }
}
