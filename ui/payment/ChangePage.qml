// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Controls
import Comptoir.Payment
import Comptoir.Theme

// The sale is recorded: give the change, ask about the receipt, next customer.
FocusScope {
    id: root

    required property ChangeViewModel change

    Rectangle {
        anchors.fill: parent
        color: Theme.color.page
    }
    Region {
        objectName: "done"
        area: ChangeLayout.done

        Icon {
            x: Theme.u(1)
            y: Theme.u(8)
            name: "check-circle"
            size: Theme.u(34)
            color: Theme.color.good
        }
        Label {
            x: Theme.u(50)
            y: 0
            text: root.change.cancelling ? qsTr("Ticket annulé") : qsTr("Vente enregistrée")
            style: Theme.type.heading
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        Label {
            x: Theme.u(50)
            y: Theme.u(28)
            text: root.change.ticket
            style: Theme.type.label
            color: Theme.color.inkSoft
        }
    }
    Region {
        objectName: "receipt"
        area: ChangeLayout.receipt

        ReceiptTiles {
            anchors.fill: parent
            change: root.change
        }
    }
    Region {
        objectName: "hint"
        area: ChangeLayout.hint

        Icon {
            x: Theme.u(2)
            anchors.verticalCenter: parent.verticalCenter
            name: "barcode"
            size: Theme.u(20)
            color: Theme.color.inkSoft
        }
        Label {
            x: Theme.u(34)
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Scannez un article pour commencer la vente suivante.")
            style: Theme.type.label
            color: Theme.color.inkSoft
        }
    }
    Region {
        objectName: "next"
        area: ChangeLayout.next

        HeroButton {
            anchors.fill: parent
            onPage: true
            chevron: true
            text: qsTr("Client suivant")
            ready: root.change.mayGoOn
            enabled: root.change.mayGoOn
            onClicked: root.change.nextAsked()
        }
    }
    Region {
        objectName: "slate"
        area: ChangeLayout.slate

        ChangeSlate {
            anchors.fill: parent
            change: root.change
        }
    }
}
