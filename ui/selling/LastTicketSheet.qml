// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Comptoir.Controls
import Comptoir.Selling
import Comptoir.Theme

// The ticket just recorded. Printing again makes a numbered copy.
Sheet {
    id: root

    required property LastTicketViewModel ticket

    title: qsTr("Dernier ticket")
    hint: root.ticket.number

    Card {
        x: SheetLayout.facts.x
        y: SheetLayout.facts.y
        width: SheetLayout.facts.width
        height: SheetLayout.facts.height

        Label {
            x: Theme.u(20)
            y: Theme.u(22)
            text: root.ticket.number
            style: Theme.type.heading
        }
        Label {
            x: Theme.u(20)
            y: Theme.u(52)
            text: root.ticket.facts
            style: Theme.type.label
            color: Theme.color.inkSoft
        }
        Label {
            x: Theme.u(20)
            y: Theme.u(76)
            text: root.ticket.paidBy
            style: Theme.type.label
            color: Theme.color.inkSoft
        }
        Label {
            objectName: "later"
            anchors.right: parent.right
            anchors.rightMargin: Theme.u(20)
            y: Theme.u(84)
            text: root.ticket.later
            strong: true
            style: Theme.type.label
            color: Theme.color.warn
        }
        Label {
            anchors.right: parent.right
            anchors.rightMargin: Theme.u(20)
            anchors.verticalCenter: parent.verticalCenter
            text: root.ticket.total
            style: Theme.type.kpi
        }
    }
    Card {
        x: SheetLayout.ticketLines.x
        y: SheetLayout.ticketLines.y
        width: SheetLayout.ticketLines.width
        height: SheetLayout.ticketLines.height
    }
    ListView {
        id: paper

        objectName: "receipt"
        x: SheetLayout.ticketLines.x
        y: SheetLayout.ticketLines.y + Theme.space.m
        width: SheetLayout.ticketLines.width - pages.room
        height: SheetLayout.ticketLines.height - 2 * Theme.space.m
        clip: true
        model: root.ticket.rows
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Aperçu du ticket")

        delegate: ReceiptRow {
            width: paper.width
        }
    }
    Label {
        x: SheetLayout.action.x
        y: SheetLayout.action.y + Theme.u(28)
        text: root.ticket.problem
        strong: true
        color: Theme.color.danger
    }
    Button {
        objectName: "cancel"
        visible: root.ticket.cancellable
        x: SheetLayout.action.x
        y: SheetLayout.action.y + Theme.u(12)
        width: SheetLayout.action.width
        height: SheetLayout.action.height - Theme.u(24)
        destructive: true
        text: qsTr("Annuler ce ticket")
        onClicked: root.ticket.cancelAsked()
    }
    Row {
        id: tiles

        readonly property real column: Math.floor((width - 3 * spacing) / 4)

        x: SheetLayout.ticketTiles.x
        y: SheetLayout.ticketTiles.y
        width: SheetLayout.ticketTiles.width
        spacing: Theme.target.gap

        Tile {
            width: tiles.column
            height: SheetLayout.ticketTiles.height
            iconName: "printer"
            text: qsTr("Imprimer")
            detail: qsTr("duplicata")
            onClicked: root.ticket.printAsked()
        }
        Tile {
            width: tiles.column
            height: SheetLayout.ticketTiles.height
            iconName: "mail"
            text: qsTr("E-mail")
            detail: qsTr("pour ce ticket")
            onClicked: root.ticket.emailAsked()
        }
        Tile {
            width: tiles.column
            height: SheetLayout.ticketTiles.height
            iconName: "qr"
            text: qsTr("QR")
            detail: qsTr("écran client")
            onClicked: root.ticket.qrAsked()
        }
        Tile {
            width: tiles.column
            height: SheetLayout.ticketTiles.height
            iconName: "back"
            text: qsTr("Retour")
            detail: qsTr("à venir")
            muted: true
            onClicked: root.ticket.laterAsked()
        }
    }
    PageButtons {
        id: pages

        anchors.right: parent.right
        anchors.rightMargin: root.inset
        anchors.bottom: paper.bottom
        view: paper
    }
}
