// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Theme

// One of the few dialogs: a question, and two verbs; one when there is nothing to choose.
FocusScope {
    id: root

    property string title
    property string sentence
    property string yes
    property string no
    property bool destructive: false

    signal accepted
    signal refused

    Accessible.role: Accessible.Dialog
    Accessible.name: root.title
    Keys.onEscapePressed: root.refused()

    Rectangle {
        anchors.fill: parent
        color: Qt.alpha(Theme.color.slate, 0.46)
    }
    MouseArea {
        anchors.fill: parent
    }
    Card {
        anchors.centerIn: parent
        width: Math.min(Theme.u(Theme.large ? 1100 : 640), parent.width - 2 * Theme.space.xl)
        height: words.height + Theme.u(Theme.large ? 200 : 160)

        Column {
            id: words

            x: Theme.u(32)
            y: Theme.u(28)
            width: parent.width - 2 * x
            spacing: Theme.space.s

            Label {
                width: parent.width
                text: root.title
                style: Theme.type.title
                wrapMode: Text.WordWrap
            }
            Label {
                width: parent.width
                text: root.sentence
                color: Theme.color.inkSoft
                wrapMode: Text.WordWrap
            }
        }
        Row {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.u(32)
            x: Theme.u(32)
            spacing: Theme.space.l

            Button {
                visible: root.no !== ""
                width: Theme.u(Theme.large ? 510 : 280)
                height: Theme.large ? Theme.target.hero : Theme.target.std
                text: root.no
                onClicked: root.refused()
            }
            Button {
                width: root.no === "" ? words.width : Theme.u(Theme.large ? 510 : 280)
                height: Theme.large ? Theme.target.hero : Theme.target.std
                kind: root.destructive ? Button.Outline : Button.Filled
                destructive: root.destructive
                text: root.yes
                onClicked: root.accepted()
            }
        }
    }
}
