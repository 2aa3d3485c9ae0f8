// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Comptoir.Controls
import Comptoir.Selling
import Comptoir.Theme

// A recorded ticket, what goes back, and why: choosing the reason cancels it.
Sheet {
    id: root

    required property CancelViewModel cancelling

    title: qsTr("Annuler un ticket")
    hint: root.cancelling.number

    Card {
        id: facts

        objectName: "facts"
        x: SheetLayout.facts.x
        y: SheetLayout.facts.y
        width: SheetLayout.facts.width
        height: SheetLayout.facts.height

        Column {
            x: Theme.u(20)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space.s

            Label {
                text: root.cancelling.number
                style: Theme.type.heading
            }
            Label {
                text: root.cancelling.facts
                style: Theme.type.label
                color: Theme.color.inkSoft
            }
        }
        Label {
            anchors.right: parent.right
            anchors.rightMargin: Theme.u(20)
            anchors.verticalCenter: parent.verticalCenter
            text: root.cancelling.total
            style: Theme.type.kpi
        }
    }
    Flickable {
        id: list

        x: root.inset
        y: facts.y + facts.height + Theme.u(16)
        width: root.width - 2 * root.inset - pages.room
        height: root.height - y
        contentHeight: column.height + root.inset
        clip: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: column

            width: list.width
            spacing: Theme.target.gap

            Band {
                visible: root.cancelling.problem !== ""
                width: parent.width
                radius: Theme.radius.m
                title: qsTr("Pas d’annulation")
                sentence: root.cancelling.problem
            }
            Band {
                visible: root.cancelling.working !== ""
                width: parent.width
                radius: Theme.radius.m
                iconName: "card"
                tone: Chip.Plain
                title: qsTr("Le terminal recrédite la carte")
                sentence: root.cancelling.working
            }
            WaitBar {
                visible: root.cancelling.working !== ""
                width: parent.width
                color: Theme.color.action
            }
            Label {
                visible: root.cancelling.back !== ""
                width: parent.width
                text: qsTr("À rendre : %1.").arg(root.cancelling.back)
                strong: true
                wrapMode: Text.WordWrap
            }
            Label {
                visible: root.cancelling.reasons.length > 0
                width: parent.width
                bottomPadding: Theme.space.m
                text: qsTr("Un ticket contraire est enregistré, les articles reviennent en rayon. Pourquoi ? Choisir un motif annule.")
                color: Theme.color.inkSoft
                wrapMode: Text.WordWrap
            }
            Repeater {
                model: root.cancelling.reasons

                Button {
                    required property string modelData
                    required property int index

                    width: column.width
                    height: Theme.large ? Theme.target.hero : Theme.target.key
                    leftAligned: true
                    style: Theme.type.name
                    text: modelData
                    onClicked: root.cancelling.reasonAsked(index)
                }
            }
        }
    }
    PageButtons {
        id: pages

        anchors.right: parent.right
        anchors.rightMargin: root.inset
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.inset
        view: list
    }
}
