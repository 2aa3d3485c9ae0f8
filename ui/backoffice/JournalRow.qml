// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Comptoir.BackOffice
import Comptoir.Controls
import Comptoir.Theme

// One entry; a tap opens what proves it.
T.AbstractButton {
    id: root

    required property string entryId
    required property string number
    required property string time
    required property string iconName
    required property string title
    required property string detail
    required property string amount
    required property string author
    required property string seal
    required property string sealWord
    required property bool holds
    required property bool training
    readonly property bool folded: JournalLayout.folded

    height: JournalLayout.row
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Row
    Accessible.name: [qsTr("Écriture %1").arg(root.number), root.time, root.title, root.amount, root.author, root.sealWord].filter(part => part !== "").join(", ")

    background: Rectangle {
        color: root.down ? Theme.color.surfaceSunk : root.holds ? Theme.color.surface : Theme.color.dangerSoft

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.stroke.rule
            color: Theme.color.line
        }
        FocusRing {
            visible: root.visualFocus
        }
    }

    contentItem: Item {
        Label {
            id: number

            visible: !root.folded
            x: Theme.space.l
            width: JournalLayout.number
            anchors.verticalCenter: parent.verticalCenter
            text: root.number
            style: Theme.type.label
            color: Theme.color.inkSoft
        }
        Label {
            visible: !root.folded
            x: Theme.space.l + JournalLayout.number
            width: JournalLayout.time
            anchors.verticalCenter: parent.verticalCenter
            text: root.time
            style: Theme.type.label
            color: Theme.color.inkSoft
        }
        Icon {
            id: mark

            x: root.folded ? Theme.space.l : Theme.space.l + JournalLayout.number + JournalLayout.time
            anchors.verticalCenter: parent.verticalCenter
            name: root.iconName
            size: Theme.u(20) * (Theme.large ? 1.5 : 1)
            color: root.holds ? Theme.color.inkSoft : Theme.color.danger
        }
        Label {
            id: words

            x: mark.x + Theme.u(Theme.large ? 48 : 32)
            y: root.folded ? Math.round((parent.height - 2 * height) / 2) : Math.round((parent.height - height) / 2)
            width: root.folded ? sum.x - x - Theme.space.m : Math.min(implicitWidth, JournalLayout.title - Theme.u(48))
            text: root.title
            style: Theme.type.body
            strong: true
            elide: Text.ElideMiddle
        }
        Label {
            visible: !root.folded
            x: mark.x + JournalLayout.title
            width: sum.x - x - Theme.space.m
            anchors.verticalCenter: parent.verticalCenter
            text: root.training ? qsTr("École · %1").arg(root.detail) : root.detail
            style: Theme.type.label
            color: Theme.color.inkSoft
            elide: Text.ElideRight
        }
        Label {
            visible: root.folded
            x: words.x
            anchors.top: words.bottom
            width: sealMark.x - x - Theme.space.m
            text: qsTr("%1 · %2 · %3").arg(root.number).arg(root.time).arg(root.author)
            style: Theme.type.label
            color: Theme.color.inkSoft
            elide: Text.ElideRight
        }
        Label {
            id: sum

            x: root.folded ? sealMark.x - width - Theme.space.m : root.width - JournalLayout.seal - JournalLayout.author - Theme.space.xl - width
            y: root.folded ? words.y : Math.round((parent.height - height) / 2)
            text: root.amount
            style: Theme.type.body
            strong: true
        }
        Label {
            visible: !root.folded
            x: root.width - JournalLayout.seal - JournalLayout.author
            width: JournalLayout.author - Theme.space.s
            anchors.verticalCenter: parent.verticalCenter
            text: root.author
            style: Theme.type.label
            elide: Text.ElideRight
        }
        Icon {
            id: sealMark

            x: root.width - (root.folded ? Theme.u(48) : JournalLayout.seal - Theme.u(10))
            anchors.verticalCenter: parent.verticalCenter
            name: root.seal
            size: Theme.u(22) * (Theme.large ? 1.5 : 1)
            color: !root.holds ? Theme.color.danger : root.seal === "hourglass" ? Theme.color.waiting : Theme.color.good
        }
    }
}
