// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Controls
import Comptoir.Payment
import Comptoir.Theme

// The sentence to say, then the four ways to give a receipt. None is the default: paper only on request.
Item {
    id: root

    required property ChangeViewModel change
    readonly property real column: Math.floor((width - Theme.u(12)) / 2)

    component Choice: Tile {
        width: root.column
        height: Theme.u(128)
        iconSize: Theme.u(32)
        gap: Theme.u(6)
        style: Theme.type.name
    }

    Label {
        y: -Theme.u(1)
        text: qsTr("« Souhaitez-vous un ticket ? »")
        style: Theme.type.heading
    }
    Label {
        y: Theme.u(31)
        width: parent.width
        text: root.change.forced !== "" ? root.change.forced : qsTr("Imprimé seulement si le client le demande.")
        style: Theme.type.label
        color: root.change.forced !== "" ? Theme.color.warn : Theme.color.inkSoft
    }
    Grid {
        y: Theme.u(68)
        columns: 2
        spacing: Theme.u(12)

        Choice {
            text: qsTr("Sans ticket")
            detail: qsTr("gardé dans le journal")
            iconName: "receipt-off"
            selected: root.change.choice === ChangeViewModel.None
            muted: root.change.forced !== ""
            off: root.change.forced !== ""
            onClicked: root.change.receiptAsked(ChangeViewModel.None)
        }
        Choice {
            text: qsTr("QR à l’écran")
            detail: qsTr("écran client")
            iconName: "qr"
            selected: root.change.choice === ChangeViewModel.Qr
            onClicked: root.change.receiptAsked(ChangeViewModel.Qr)
        }
        Choice {
            text: qsTr("E-mail")
            detail: root.change.email !== "" ? root.change.email : qsTr("pour ce ticket seulement")
            iconName: "mail"
            selected: root.change.choice === ChangeViewModel.Email
            onClicked: root.change.receiptAsked(ChangeViewModel.Email)
        }
        Choice {
            text: qsTr("Imprimer")
            detail: root.change.printing !== "" ? root.change.printing : qsTr("ticket papier")
            iconName: "printer"
            selected: root.change.choice === ChangeViewModel.Paper
            onClicked: root.change.receiptAsked(ChangeViewModel.Paper)
        }
    }
}
