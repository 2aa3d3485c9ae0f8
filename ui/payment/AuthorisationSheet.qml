// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Controls
import Comptoir.Payment
import Comptoir.Theme

// The number on the terminal's slip: what proves that the card was charged.
Sheet {
    id: root

    required property PaymentViewModel payment

    title: qsTr("Paiement accepté")
    hint: qsTr("d’après l’écran du terminal")

    Label {
        x: root.inset
        y: Theme.u(84)
        width: root.width - 2 * root.inset
        text: qsTr("Tapez le numéro d’autorisation du ticket du terminal.")
        wrapMode: Text.WordWrap
    }
    Field {
        id: number

        x: root.inset
        y: Theme.u(136)
        width: root.width - 2 * root.inset
        iconName: "receipt"
        hint: qsTr("Numéro d’autorisation")
    }
    Keypad {
        x: root.inset
        y: Theme.u(224)
        width: root.width - 2 * root.inset
        height: Theme.u(384)
        onDigit: digits => number.insert(number.cursorPosition, digits)
        onErased: number.remove(number.cursorPosition - 1, number.cursorPosition)
        onCleared: number.clear()
    }
    HeroButton {
        x: root.inset
        width: root.width - 2 * root.inset
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.l
        onPage: true
        text: qsTr("Enregistrer ce paiement")
        ready: number.text.length > 0
        enabled: ready
        onClicked: root.payment.authorisationAsked(number.text)
    }
}
