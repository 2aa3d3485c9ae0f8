// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Controls
import Comptoir.Theme

// A step of a task, in the top bar.
Row {
    id: root

    property int number: 1
    property int current: 1
    property string text
    readonly property bool done: current > number

    spacing: Theme.u(10)

    Rectangle {
        width: Theme.u(32)
        height: width
        radius: width / 2
        anchors.verticalCenter: parent.verticalCenter
        color: root.done ? Theme.color.goodSoft : root.number === root.current ? Theme.color.action : "transparent"
        border.width: root.number > root.current ? Theme.stroke.outline : 0
        border.color: Theme.color.lineStrong

        Label {
            visible: !root.done
            anchors.centerIn: parent
            text: root.number
            style: Theme.type.body
            strong: true
            color: root.number === root.current ? Theme.color.onAction : Theme.color.inkSoft
        }
        Icon {
            visible: root.done
            anchors.centerIn: parent
            name: "check"
            size: Theme.u(22)
            color: Theme.color.good
        }
    }
    Label {
        visible: !Theme.large || root.number === root.current
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        strong: true
        color: root.number <= root.current ? Theme.color.ink : Theme.color.inkSoft
        Accessible.role: Accessible.StaticText
        Accessible.name: root.done ? qsTr("%1, fait").arg(root.text) : root.number === root.current ? qsTr("%1, en cours").arg(root.text) : root.text
    }
}
