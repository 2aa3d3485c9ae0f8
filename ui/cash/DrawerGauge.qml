// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Comptoir.Controls
import Comptoir.Theme

// How full the drawer is, in three steps: it must not tell what is in it.
Column {
    id: root

    property int level: 0
    property string word
    readonly property color mark: [Theme.color.good, Theme.color.warn, Theme.color.warn][level]

    spacing: Theme.space.m
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("Tiroir, %1").arg(word)

    Item {
        width: parent.width
        height: Theme.u(Theme.large ? 44 : 28)

        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Tiroir")
            color: Theme.color.inkSoft
        }
        Row {
            anchors.right: parent.right
            height: parent.height
            spacing: Theme.space.s

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: ["check-circle", "half", "alert"][root.level]
                size: Theme.u(22) * (Theme.large ? 1.6 : 1)
                color: root.mark
            }
            Label {
                anchors.verticalCenter: parent.verticalCenter
                text: root.word
                style: Theme.type.body
                strong: true
                color: root.mark
            }
        }
    }
    Row {
        width: parent.width
        height: Theme.u(14)
        spacing: Theme.u(4)

        Repeater {
            model: 3

            Rectangle {
                required property int index

                width: (root.width - 2 * Theme.u(4)) / 3
                height: parent.height
                radius: height / 2
                color: index <= root.level ? root.level === 0 ? Theme.color.good : Theme.color.warnBar : Theme.color.surfaceSunk
            }
        }
    }
}
