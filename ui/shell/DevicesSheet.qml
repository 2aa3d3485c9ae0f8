// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Comptoir.Controls
import Comptoir.Shell
import Comptoir.Theme

// The till's devices, each with its word and its last event.
Sheet {
    id: root

    required property StatusViewModel status

    title: qsTr("Appareils")
    hint: root.status.till

    ListView {
        id: list

        x: root.inset
        y: root.barHeight + Theme.u(16)
        width: root.width - 2 * root.inset - pages.room
        height: Math.min(contentHeight, root.height - y - root.inset)
        model: root.status.devices
        reuseItems: true
        boundsBehavior: Flickable.StopAtBounds

        delegate: Rectangle {
            id: row

            required property string deviceId
            required property string name
            required property string iconName
            required property string word
            required property string lastEvent
            required property bool trouble
            required property int index

            width: list.width
            height: Theme.u(Theme.large ? 128 : 88)
            color: trouble ? Theme.color.warnSoft : Theme.color.surface

            Icon {
                x: Theme.u(24)
                anchors.verticalCenter: parent.verticalCenter
                name: row.iconName
                size: Theme.u(28)
                color: row.trouble ? Theme.color.warn : Theme.color.inkSoft
            }
            Label {
                x: Theme.u(76)
                y: Math.round(parent.height / 2 - height + Theme.u(2))
                text: row.name
                style: Theme.type.name
            }
            Label {
                x: Theme.u(76)
                y: Math.round(parent.height / 2 + Theme.u(2))
                text: row.lastEvent === "" ? row.word : qsTr("%1 · %2").arg(row.word).arg(row.lastEvent)
                style: Theme.type.label
                strong: row.trouble
                color: row.trouble ? Theme.color.warn : Theme.color.inkSoft
            }
            Button {
                anchors.right: parent.right
                anchors.rightMargin: Theme.u(16)
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.u(Theme.large ? 200 : 120)
                visible: row.deviceId !== "disk"
                text: row.deviceId === "clock" ? qsTr("Vérifier") : qsTr("Tester")
                Accessible.name: row.deviceId === "clock" ? qsTr("Vérifier l’horloge") : qsTr("Tester : %1").arg(row.name)
                onClicked: root.status.deviceTestAsked(row.deviceId)
            }
            Rectangle {
                visible: row.index < list.count - 1
                anchors.bottom: parent.bottom
                width: parent.width
                height: Theme.stroke.rule
                color: Theme.color.line
            }
        }
    }
    RoundedCorners {
        anchors.fill: list
    }
    PageButtons {
        id: pages

        anchors.right: parent.right
        anchors.rightMargin: root.inset
        anchors.bottom: list.bottom
        view: list
    }
}
