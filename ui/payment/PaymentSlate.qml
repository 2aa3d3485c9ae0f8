// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Controls
import Comptoir.Payment
import Comptoir.Theme

// What is left to pay, and the action that takes it.
Slate {
    id: root

    required property PaymentViewModel payment
    readonly property real inner: width - 2 * PaymentLayout.slatePadding
    readonly property bool silent: payment.cardSilent

    spoken: qsTr("Reste à payer, %1").arg(payment.spokenDue)

    Column {
        id: facts

        x: PaymentLayout.slatePadding
        y: Theme.u(23)
        width: root.inner

        SlateFact {
            width: root.inner
            label: qsTr("Total TTC")
            value: root.payment.total
        }
        SlateFact {
            visible: root.payment.paid !== ""
            width: root.inner
            label: qsTr("Déjà réglé")
            value: root.payment.paid
            valueColor: Theme.color.onSlateGood
        }
        SlateFact {
            visible: root.silent
            width: root.inner
            label: qsTr("Carte, à vérifier")
            value: root.payment.doubtful
            valueColor: Theme.color.onSlateWarn
        }
    }
    ShareBar {
        visible: !root.silent && root.payment.shares.length > 0
        x: PaymentLayout.slatePadding
        y: Theme.u(94)
        width: root.inner
        shares: root.payment.shares
    }
    SlateAmount {
        id: due

        objectName: "due"
        x: PaymentLayout.slatePadding
        y: Theme.u(root.silent ? 148 : 142)
        width: root.inner
        label: qsTr("Reste à payer")
        amount: root.payment.due
    }
    Label {
        visible: root.silent
        anchors.right: due.right
        y: Theme.u(255)
        text: qsTr("si la carte est acceptée")
        style: Theme.type.label
        color: Theme.color.onSlateSoft
    }
    Column {
        visible: root.payment.given !== "" && !root.silent
        x: PaymentLayout.slatePadding
        width: root.inner
        anchors.bottom: action.top
        anchors.bottomMargin: Theme.u(60)

        SlateRule {
            width: root.inner
        }
        Item {
            width: 1
            height: Theme.u(12)
        }
        SlateFact {
            width: root.inner
            height: Theme.u(48)
            style: Theme.type.amount
            valueStyle: Theme.type.title
            labelColor: Theme.color.onSlate
            label: qsTr("Espèces reçues")
            value: root.payment.given
        }
        SlateFact {
            visible: root.payment.change !== ""
            width: root.inner
            height: Theme.u(48)
            style: Theme.type.amount
            valueStyle: Theme.type.title
            labelColor: Theme.color.onSlateWarn
            valueColor: Theme.color.onSlateWarn
            label: qsTr("À rendre")
            value: root.payment.change
        }
    }
    Row {
        visible: root.payment.note !== "" && !root.silent
        x: PaymentLayout.slatePadding
        anchors.bottom: action.top
        anchors.bottomMargin: Theme.u(14)
        spacing: Theme.u(10)

        Icon {
            name: root.payment.refused ? "alert" : "till"
            size: Theme.u(24)
            color: root.payment.refused ? Theme.color.onSlateWarn : Theme.color.onSlateSoft
            anchors.verticalCenter: parent.verticalCenter
        }
        Label {
            width: root.inner - Theme.u(34)
            text: root.payment.note
            style: Theme.type.label
            wrapMode: Text.WordWrap
            color: root.payment.refused ? Theme.color.onSlateWarn : Theme.color.onSlateSoft
            anchors.verticalCenter: parent.verticalCenter
        }
    }
    Label {
        visible: root.silent
        x: PaymentLayout.slatePadding
        width: root.inner
        anchors.bottom: hold.top
        anchors.bottomMargin: Theme.u(16)
        text: qsTr("Le ticket reste ouvert et sauvegardé. Rien n’est perdu si la caisse s’éteint.")
        wrapMode: Text.WordWrap
        color: Theme.color.onSlateSoft
    }
    Button {
        id: hold

        visible: root.silent
        x: PaymentLayout.slatePadding
        width: root.inner
        height: Theme.u(72)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.u(24)
        kind: Button.Slate
        text: qsTr("Mettre ce ticket en attente")
        onClicked: root.payment.holdAsked()
    }
    HeroButton {
        id: action

        objectName: "take"
        visible: !root.silent
        x: PaymentLayout.slatePadding
        width: root.inner
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.u(24)
        text: root.payment.cardWaiting ? root.payment.cardPrompt : root.payment.action
        busy: root.payment.cardWaiting
        ready: root.payment.ready
        enabled: root.payment.ready
        onClicked: root.payment.actionAsked()
    }
}
