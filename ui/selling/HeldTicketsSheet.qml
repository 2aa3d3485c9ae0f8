// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Comptoir.Controls
import Comptoir.Selling
import Comptoir.Theme

// The sales that wait, newest first; the last ticket heads them.
Sheet {
    id: root

    required property HeldTicketsViewModel held

    title: qsTr("Rappel")
    hint: qsTr("les tickets en attente")

    ListView {
        id: list

        x: SheetLayout.tickets.x
        y: SheetLayout.tickets.y
        width: SheetLayout.tickets.width
        height: SheetLayout.tickets.height
        clip: contentHeight > height
        spacing: Theme.target.gap
        model: root.held.tickets
        reuseItems: true
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Tickets en attente")

        header: Item {
            width: list.width
            height: root.held.lastTicket !== "" ? Theme.u(96) : 0

            ChoiceRow {
                id: lastTicket

                visible: root.held.lastTicket !== ""
                width: parent.width
                radio: false
                iconName: "receipt"
                text: qsTr("Dernier ticket %1").arg(root.held.lastTicket)
                detail: qsTr("le revoir, l’imprimer")
                value: root.held.lastTicketTotal
                onClicked: root.held.lastTicketAsked()
            }
        }
        delegate: ChoiceRow {
            required property string ticketId
            required property string time
            required property string who
            required property string first
            required property string count
            required property string amount

            width: list.width
            height: SheetLayout.ticketRow
            radio: false
            iconName: "pause"
            text: qsTr("%1 · %2").arg(time).arg(first)
            detail: qsTr("%1 · %2").arg(count).arg(who)
            value: amount
            onClicked: root.held.recallAsked(ticketId)
        }
    }
    Label {
        visible: list.count === 0
        x: SheetLayout.tickets.x
        y: SheetLayout.tickets.y + (root.held.lastTicket === "" ? 0 : Theme.u(120))
        text: qsTr("Aucun ticket n’attend.")
        color: Theme.color.inkSoft
    }
    Label {
        visible: root.held.problem !== ""
        x: SheetLayout.tickets.x
        width: SheetLayout.tickets.width
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.xl
        text: root.held.problem
        strong: true
        color: Theme.color.danger
        wrapMode: Text.WordWrap
    }
}
