// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Comptoir.Cash
import Comptoir.Controls
import Comptoir.Theme

// One movement of the drawer, and its slip.
Sheet {
    id: root

    required property CashPlaceViewModel cash

    title: qsTr("Mouvement")
    hint: root.cash.entryFacts

    Flickable {
        id: list

        x: root.inset
        y: root.barHeight + Theme.u(16)
        width: root.width - 2 * root.inset - pages.room
        height: (printSlip.visible ? printSlip.y - Theme.space.m : root.height) - y
        contentHeight: column.height
        clip: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: column

            width: list.width
            spacing: Theme.target.gap

            LargeFact {
                width: column.width
                label: root.cash.entryName
                detail: Theme.large ? root.cash.entryFacts : ""
                value: root.cash.entryAmount
            }
            Repeater {
                model: root.cash.entryRows

                LargeFact {
                    required label
                    required value

                    width: column.width
                }
            }
        }
    }
    HeroButton {
        id: printSlip

        visible: root.cash.entryPrintable
        x: root.inset
        width: root.width - 2 * root.inset
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.l
        onPage: true
        text: qsTr("Imprimer le bon")
        onClicked: root.cash.slipAsked()
    }
    PageButtons {
        id: pages

        anchors.right: parent.right
        anchors.rightMargin: root.inset
        anchors.bottom: list.bottom
        view: list
    }
}
