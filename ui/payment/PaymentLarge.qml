// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Comptoir.Controls
import Comptoir.Payment
import Comptoir.Theme

// Taking payment with text from 150 %.
LargeTask {
    id: root

    required property PaymentViewModel payment
    readonly property bool cardShown: payment.cardWaiting || payment.cardSilent

    label: payment.change !== "" ? qsTr("À rendre %1").arg(payment.change) : qsTr("Reste à payer")
    amount: payment.due
    spoken: qsTr("Reste à payer, %1").arg(payment.spokenDue)
    action: payment.cardSilent ? qsTr("Mettre ce ticket en attente") : payment.cardWaiting ? payment.cardPrompt : payment.action
    busy: payment.cardWaiting
    ready: payment.cardSilent || payment.ready
    onActed: payment.cardSilent ? payment.holdAsked() : payment.actionAsked()

    Band {
        visible: root.payment.cardSilent
        width: root.inner
        height: Theme.u(200)
        title: qsTr("Le terminal ne répond plus")
        sentence: qsTr("Ne redemandez pas la carte.")
    }
    Label {
        visible: root.payment.note !== ""
        width: root.inner
        text: root.payment.note
        wrapMode: Text.WordWrap
        color: root.payment.refused ? Theme.color.danger : Theme.color.inkSoft
    }
    Button {
        visible: root.payment.cardWaiting
        width: root.inner
        height: Theme.target.hero
        text: qsTr("Annuler sur le terminal")
        onClicked: root.payment.cancelCardAsked()
    }
    Column {
        visible: root.payment.cardSilent
        width: root.inner
        spacing: Theme.space.m

        component Answer: Button {
            width: parent.width
            height: Theme.target.hero
        }

        Label {
            width: parent.width
            text: qsTr("Que dit l’écran du terminal ?")
            wrapMode: Text.WordWrap
        }
        Answer {
            text: qsTr("Paiement accepté")
            onClicked: root.payment.cardAcceptedAsked()
        }
        Answer {
            text: qsTr("Refusé ou annulé")
            onClicked: root.payment.cardRefusedAsked()
        }
        Answer {
            text: qsTr("Rien")
            onClicked: root.payment.cardNothingAsked()
        }
    }
    Grid {
        id: methods

        readonly property real columnWidth: Math.floor((root.inner - columnSpacing) / 2)

        visible: !root.cardShown
        columns: 2
        columnSpacing: Theme.space.m
        rowSpacing: Theme.space.m

        component Method: Button {
            width: methods.columnWidth
            height: Theme.target.hero
        }

        Method {
            iconName: "card"
            text: qsTr("Carte")
            selected: !root.payment.cash
            onClicked: root.payment.cardAsked()
        }
        Method {
            iconName: "banknote"
            text: qsTr("Espèces")
            selected: root.payment.cash
            onClicked: root.payment.cashAsked()
        }
        Repeater {
            model: root.payment.shortcuts

            Method {
                required property string modelData
                required property int index

                text: modelData
                selected: index === root.payment.shortcut
                onClicked: root.payment.shortcutAsked(index)
            }
        }
    }
    Keypad {
        visible: !root.cardShown
        width: root.inner
        height: Theme.u(416)
        leftText: "00"
        onDigit: digits => root.payment.digitTyped(digits)
        onErased: root.payment.digitErased()
        onCleared: root.payment.digitsCleared()
    }
    Repeater {
        model: root.payment.tenders

        Column {
            id: tender

            required property string tenderId
            required property string name
            required property string detail
            required property string amount
            required property bool doubtful
            required property bool removable

            width: root.inner
            spacing: Theme.target.gap

            LargeFact {
                width: root.inner
                label: tender.name
                detail: tender.detail
                value: tender.amount
                mark: tender.doubtful ? Theme.color.warn : Theme.color.ink
            }
            Button {
                visible: tender.removable
                width: root.inner
                height: Theme.target.key
                text: qsTr("Retirer %1").arg(tender.name)
                onClicked: root.payment.takeBackAsked(tender.tenderId)
            }
        }
    }
    Button {
        width: root.inner
        height: Theme.target.hero
        muted: true
        text: qsTr("Carte cadeau, avoir, bon d’achat")
        onClicked: root.payment.laterAsked()
    }
}
