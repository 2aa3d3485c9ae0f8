// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Controls
import Comptoir.Selling
import Comptoir.Theme

// What one does to the selected line, always at the same place.
Card {
    id: root

    required property SaleViewModel sale
    readonly property real spare: Math.max(0, width - Theme.u(704))
    readonly property bool active: sale.selected >= 0

    Row {
        x: Theme.space.s
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.s

        Stepper {
            value: root.sale.selectedQuantity
            active: root.active
            spokenName: qsTr("Quantité")
            onDecreased: root.sale.decreaseAsked()
            onIncreased: root.sale.increaseAsked()
            onValueTapped: root.sale.quantityAsked()
        }
        Button {
            width: Theme.u(122) + root.spare / 4
            kind: Button.Quiet
            style: Theme.type.label
            iconName: "percent"
            iconSize: Theme.u(20)
            text: qsTr("Remise")
            off: !root.active
            onClicked: root.sale.discountAsked()
        }
        Button {
            width: Theme.u(100) + root.spare / 4
            kind: Button.Quiet
            style: Theme.type.label
            iconName: "euro"
            iconSize: Theme.u(20)
            text: qsTr("Prix")
            off: !root.active
            onClicked: root.sale.priceAsked()
        }
        Button {
            width: Theme.u(122) + root.spare / 4
            kind: Button.Quiet
            style: Theme.type.label
            // The longest word of the tools: with larger text it needs the icon’s room.
            iconName: Theme.textScale > 1 ? "" : "note"
            iconSize: Theme.u(20)
            text: qsTr("Remarque")
            off: !root.active
            onClicked: root.sale.remarkAsked()
        }
    }
    Button {
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.s
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.u(110) + root.spare / 4
        kind: Button.Quiet
        destructive: true
        style: Theme.type.label
        iconName: "trash"
        iconSize: Theme.u(20)
        text: qsTr("Retirer")
        off: !root.active
        onClicked: root.sale.removeAsked()
    }
}
