// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Comptoir.BackOffice
import Comptoir.Controls
import Comptoir.Theme

// The entries, newest first; more are read as one scrolls.
Rectangle {
    id: root

    required property JournalViewModel journal
    // Beside the list, so that no button lies over an entry.
    readonly property real strip: list.contentHeight > list.height ? Theme.target.std + 2 * Theme.space.s : 0

    radius: Theme.radius.l
    color: Theme.color.surface

    JournalHeads {
        id: heads

        visible: !JournalLayout.folded
        width: parent.width - root.strip
        radius: Theme.radius.l
    }
    ListView {
        id: list

        objectName: "entries"
        y: heads.visible ? heads.height : 0
        width: parent.width - root.strip
        height: parent.height - y
        clip: true
        model: root.journal.rows
        reuseItems: true
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.Table
        Accessible.name: qsTr("Écritures du journal")
        onAtYEndChanged: root.journal.moreAsked()


        delegate: JournalRow {
            width: list.width
            onClicked: root.journal.entryAsked(entryId)
        }
    }
    Column {
        visible: list.count === 0
        anchors.centerIn: parent
        width: Math.min(parent.width - Theme.space.xxl, Theme.u(560))
        spacing: Theme.space.m

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "book"
            size: Theme.u(96)
            color: Theme.color.action
        }
        Label {
            width: parent.width
            text: root.journal.problem
            style: Theme.type.heading
            wrapMode: Text.WordWrap
            horizontalAlignment: Text.AlignHCenter
        }
    }
    PageButtons {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.space.s
        key: Theme.target.std
        view: list
        page: list.height - JournalLayout.row
    }
}
