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
    readonly property real above: held.lastTicket === "" ? 0 : SheetLayout.ticketRow + Theme.target.gap

    title: qsTr("Rappel")
    hint: qsTr("les tickets en attente")

    ChoiceRow {
        visible: root.held.lastTicket !== ""
        x: SheetLayout.tickets.x
        y: SheetLayout.tickets.y
        width: SheetLayout.tickets.width
        height: SheetLayout.ticketRow
        radio: false
        iconName: "receipt"
        text: qsTr("Dernier ticket %1").arg(root.held.lastTicket)
        detail: qsTr("le revoir, l’imprimer")
        value: root.held.lastTicketTotal
        onClicked: root.held.lastTicketAsked()
    }
    ListView {
        id: list

        x: SheetLayout.tickets.x
        y: SheetLayout.tickets.y + root.above
        width: SheetLayout.tickets.width - pages.room
        height: SheetLayout.tickets.height - root.above
        clip: contentHeight > height
        spacing: Theme.target.gap
        model: root.held.tickets
        reuseItems: true
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Tickets en attente")

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
        y: SheetLayout.tickets.y + root.above
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
    PageButtons {
        id: pages

        anchors.right: parent.right
        anchors.rightMargin: root.inset
        anchors.bottom: list.bottom
        view: list
    }
}
