// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Controls
import Comptoir.Selling
import Comptoir.Shell
import Comptoir.Theme

// What is rarer than the line tools.
Sheet {
    id: root

    required property ShellViewModel shell
    required property SaleViewModel sale
    required property StatusViewModel status

    title: qsTr("Actions")

    Flickable {
        id: list

        x: root.inset
        y: root.barHeight + Theme.u(16)
        width: root.width - 2 * root.inset - pages.room
        height: root.height - y
        contentHeight: column.height + root.inset
        clip: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: column

            width: list.width
            spacing: Theme.target.gap

            component Action: Button {
                width: parent.width
                height: Theme.target.key
                leftAligned: true
                style: Theme.type.name
            }

            Action {
                iconName: "receipt"
                text: qsTr("Dernier ticket")
                onClicked: root.sale.lastTicketAsked()
            }
            Action {
                visible: Theme.large
                iconName: "pause"
                text: qsTr("Mettre en attente")
                off: root.sale.empty
                onClicked: root.sale.holdAsked()
            }
            Action {
                visible: Theme.large
                iconName: "play"
                text: qsTr("Rappel")
                onClicked: root.sale.recallAsked()
            }
            Action {
                visible: Theme.large && !root.sale.empty
                iconName: "percent"
                text: qsTr("Remise")
                onClicked: root.sale.discountAsked()
            }
            Action {
                visible: Theme.large && !root.sale.empty
                iconName: "plus"
                text: qsTr("Quantité")
                onClicked: root.sale.quantityAsked()
            }
            Action {
                iconName: "till"
                text: qsTr("Ouvrir le tiroir sans vente")
                onClicked: root.shell.openDrawerAsked()
            }
            Action {
                iconName: "note"
                text: qsTr("Note avant paiement")
                off: root.sale.empty
                onClicked: root.shell.noteAsked()
            }
            Action {
                iconName: "cap"
                text: root.status.training ? qsTr("Quitter le mode école") : qsTr("Passer en mode école")
                off: !root.sale.empty
                onClicked: root.shell.trainingAsked(!root.status.training)
            }
            Item {
                width: 1
                height: Theme.target.gap
            }
            Action {
                iconName: "trash"
                destructive: true
                text: qsTr("Annuler la vente")
                off: root.sale.empty
                onClicked: root.shell.ask(ShellViewModel.VoidSale)
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
