// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.BackOffice
import Comptoir.Controls
import Comptoir.Theme

// Whether the chain holds, as it was really computed; beside it the ways to compute it again and to take it away.
Rectangle {
    id: root

    required property JournalViewModel journal
    readonly property color mark: journal.broken ? Theme.color.danger : journal.checking ? Theme.color.waiting : Theme.color.good

    radius: Theme.radius.m
    color: journal.broken ? Theme.color.dangerSoft : journal.checking ? Theme.color.waitingSoft : Theme.color.goodSoft
    Accessible.role: Accessible.AlertMessage
    Accessible.name: qsTr("%1. %2").arg(journal.chainTitle).arg(journal.chainDetail)

    Icon {
        id: icon

        x: Theme.space.l
        anchors.verticalCenter: parent.verticalCenter
        name: root.journal.broken ? "octagon" : root.journal.checking ? "hourglass" : "shield"
        size: Theme.u(30) * (Theme.large ? 1.5 : 1)
        color: root.mark
    }
    Column {
        anchors.left: icon.right
        anchors.leftMargin: Theme.space.m
        anchors.right: verbs.left
        anchors.rightMargin: Theme.space.m
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            text: root.journal.chainTitle
            style: Theme.type.name
            color: root.mark
            elide: Text.ElideRight
        }
        Label {
            width: parent.width
            text: root.journal.chainDetail
            style: Theme.type.label
            elide: Text.ElideRight
        }
    }
    Row {
        id: verbs

        anchors.right: parent.right
        anchors.rightMargin: Theme.space.s
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.target.gap

        Button {
            objectName: "verify"
            height: Theme.u(Theme.large ? 96 : 52)
            iconName: "refresh"
            style: Theme.type.label
            text: qsTr("Tout vérifier")
            off: root.journal.checking
            onClicked: root.journal.verifyAsked()
        }
        Button {
            objectName: "export"
            height: Theme.u(Theme.large ? 96 : 52)
            iconName: "download"
            style: Theme.type.label
            text: qsTr("Exporter")
            onClicked: root.journal.exportAsked()
        }
    }
    Rectangle {
        visible: root.journal.checking
        anchors.bottom: parent.bottom
        x: root.radius
        width: (parent.width - 2 * root.radius) * root.journal.progress
        height: Theme.u(4)
        radius: height / 2
        color: root.mark
    }
}
