// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Theme

// One sentence for a moment, and maybe the verb that takes it back. It waits while its verb has the focus.
Rectangle {
    id: root

    property string sentence
    property string action

    signal acted
    signal expired

    visible: sentence !== ""
    implicitWidth: row.implicitWidth + Theme.u(40)
    implicitHeight: Math.max(Theme.u(56), row.implicitHeight)
    radius: Theme.radius.m
    color: Theme.color.ink
    Accessible.role: Accessible.AlertMessage
    Accessible.name: sentence
    onSentenceChanged: life.restart()

    Timer {
        id: life

        interval: root.action === "" ? Theme.motion.toast : Theme.motion.undo
        running: root.visible && !verb.activeFocus
        onTriggered: root.expired()
    }
    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.space.l

        Label {
            text: root.sentence
            width: Math.min(implicitWidth, Theme.u(Theme.width - 420))
            wrapMode: Text.WordWrap
            color: Theme.color.surface
            anchors.verticalCenter: parent.verticalCenter
        }
        Button {
            id: verb

            visible: root.action !== ""
            height: Theme.u(56)
            width: Math.max(Theme.u(96), verbText.implicitWidth + Theme.u(40))
            kind: Button.Link
            text: root.action
            onClicked: root.acted()

            contentItem: Label {
                id: verbText

                text: root.action
                strong: true
                color: Theme.dark ? Theme.color.onAction : Theme.color.onSlateAction
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
}
