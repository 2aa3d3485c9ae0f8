// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Controls
import Comptoir.Payment
import Comptoir.Theme

// How the customer pays. What a later version takes keeps its tile.
Grid {
    id: root

    required property PaymentViewModel payment
    readonly property real column: Math.floor((width - 2 * columnSpacing) / 3)

    columns: 3
    columnSpacing: Theme.u(10)
    rowSpacing: Theme.u(10)

    component Method: Tile {
        width: root.column
        height: Theme.u(84)
        iconSize: Theme.u(26)
        gap: Theme.u(3)
        nudge: Theme.u(2)
    }

    Method {
        text: qsTr("Carte")
        iconName: "card"
        selected: !root.payment.cash
        onClicked: root.payment.cardAsked()
    }
    Method {
        text: qsTr("Espèces")
        iconName: "banknote"
        selected: root.payment.cash
        onClicked: root.payment.cashAsked()
    }
    Method {
        text: qsTr("Carte cadeau")
        iconName: "gift"
        muted: true
        onClicked: root.payment.laterAsked()
    }
    Method {
        text: qsTr("Avoir")
        iconName: "receipt"
        muted: true
        onClicked: root.payment.laterAsked()
    }
    Method {
        text: qsTr("Bon d’achat")
        iconName: "voucher"
        muted: true
        onClicked: root.payment.laterAsked()
    }
    Method {
        text: qsTr("Autre")
        iconName: "dots"
        muted: true
        onClicked: root.payment.laterAsked()
    }
}
