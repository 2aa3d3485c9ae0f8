// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Controls
import Comptoir.Payment
import Comptoir.Theme

// The terminal works. The only way out is asking it to give up.
Card {
    id: root

    required property PaymentViewModel payment

    height: Theme.u(360)
    implicitHeight: Theme.u(360)

    Column {
        x: Theme.u(22)
        y: Theme.u(28)
        width: parent.width - 2 * x
        spacing: Theme.space.l

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "card"
            size: Theme.u(72)
            color: Theme.color.action
        }
        Label {
            width: parent.width
            text: root.payment.cardPrompt
            style: Theme.type.heading
            wrapMode: Text.WordWrap
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        Label {
            width: parent.width
            text: (root.payment.cardRefund ? qsTr("Le terminal rend %1.") : qsTr("Le terminal demande %1.")).arg(root.payment.cardAmount)
            wrapMode: Text.WordWrap
            color: Theme.color.inkSoft
            horizontalAlignment: Text.AlignHCenter
        }
        WaitBar {
            width: parent.width
            color: Theme.color.action
        }
        Button {
            width: parent.width
            text: qsTr("Annuler sur le terminal")
            onClicked: root.payment.cancelCardAsked()
        }
    }
}
