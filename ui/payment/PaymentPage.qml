// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Controls
import Comptoir.Payment
import Comptoir.Theme

// Taking payment: what is settled, how the customer pays now, what is left.
FocusScope {
    id: root

    required property PaymentViewModel payment
    readonly property bool cardShown: payment.cardWaiting || payment.cardSilent

    Rectangle {
        anchors.fill: parent
        color: Theme.color.page
    }
    Region {
        area: PaymentLayout.tendersTitle

        Label {
            text: qsTr("Règlements")
            style: Theme.type.label
            strong: true
            color: Theme.color.inkSoft
        }
    }
    Region {
        objectName: "tenders"
        area: PaymentLayout.tenders

        TenderList {
            anchors.fill: parent
            payment: root.payment
        }
    }
    Region {
        area: PaymentLayout.methodsTitle

        Label {
            text: root.cardShown ? qsTr("Carte bancaire") : qsTr("Moyen de règlement")
            style: Theme.type.label
            strong: true
            color: Theme.color.inkSoft
        }
    }
    Region {
        objectName: "methods"
        area: PaymentLayout.methods
        visible: !root.cardShown

        MethodTiles {
            anchors.fill: parent
            payment: root.payment
        }
    }
    Region {
        area: PaymentLayout.givenTitle
        visible: !root.cardShown

        Label {
            text: qsTr("Le client donne")
            style: Theme.type.label
            strong: true
            color: Theme.color.inkSoft
        }
    }
    Region {
        objectName: "shortcuts"
        area: PaymentLayout.shortcuts
        visible: !root.cardShown

        ShortcutTiles {
            anchors.fill: parent
            payment: root.payment
        }
    }
    Region {
        objectName: "keypad"
        area: PaymentLayout.keypad
        visible: !root.cardShown

        Keypad {
            anchors.fill: parent
            leftText: "00"
            onDigit: digits => root.payment.digitTyped(digits)
            onErased: root.payment.digitErased()
            onCleared: root.payment.digitsCleared()
        }
    }
    Region {
        objectName: "card"
        area: PaymentLayout.card
        visible: root.cardShown

        Loader {
            anchors.fill: parent
            active: root.cardShown
            sourceComponent: root.payment.cardSilent ? silent : waiting
        }
    }
    Region {
        objectName: "slate"
        area: PaymentLayout.slate

        PaymentSlate {
            anchors.fill: parent
            payment: root.payment
        }
    }

    Component {
        id: waiting

        CardWaiting {
            payment: root.payment
        }
    }
    Component {
        id: silent

        CardSilent {
            payment: root.payment
        }
    }
}
