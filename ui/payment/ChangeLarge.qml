// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Comptoir.Controls
import Comptoir.Payment
import Comptoir.Theme

// Change and receipt with text from 150 %.
LargeTask {
    id: root

    required property ChangeViewModel change
    readonly property bool giving: change.change !== ""
    readonly property string doneWord: change.cancelling ? qsTr("Recrédité") : qsTr("Payé")

    label: giving ? qsTr("À rendre") : doneWord
    amount: giving ? change.change : change.paid
    amountColor: giving ? Theme.color.onSlateWarn : Theme.color.onSlateGood
    spoken: giving ? qsTr("À rendre, %1").arg(change.spokenChange) : qsTr("%1, %2").arg(doneWord).arg(change.paid)
    action: qsTr("Client suivant")
    ready: change.mayGoOn
    onActed: change.nextAsked()

    Label {
        width: root.inner
        text: root.change.cancelling ? qsTr("Ticket annulé") : qsTr("Vente enregistrée")
        style: Theme.type.body
        strong: true
        color: Theme.color.good
        wrapMode: Text.WordWrap
    }
    Label {
        width: root.inner
        text: root.change.ticket
        style: Theme.type.label
        color: Theme.color.inkSoft
        wrapMode: Text.WordWrap
    }
    Repeater {
        model: root.change.pieces

        LargeFact {
            required property string count

            required value

            width: root.inner
            label: count
        }
    }
    Label {
        width: root.inner
        text: root.change.forced !== "" ? root.change.forced : qsTr("« Souhaitez-vous un ticket ? »")
        strong: true
        wrapMode: Text.WordWrap
    }
    Column {
        width: root.inner
        spacing: Theme.space.m

        component Choice: Button {
            width: parent.width
            height: Theme.target.hero
        }

        Choice {
            iconName: "receipt-off"
            text: qsTr("Sans ticket")
            off: root.change.forced !== ""
            selected: root.change.choice === ChangeViewModel.None
            onClicked: root.change.receiptAsked(ChangeViewModel.None)
        }
        Choice {
            iconName: "qr"
            text: qsTr("QR à l’écran")
            selected: root.change.choice === ChangeViewModel.Qr
            onClicked: root.change.receiptAsked(ChangeViewModel.Qr)
        }
        Choice {
            iconName: "mail"
            text: qsTr("E-mail")
            selected: root.change.choice === ChangeViewModel.Email
            onClicked: root.change.receiptAsked(ChangeViewModel.Email)
        }
        Choice {
            iconName: "printer"
            text: root.change.printing !== "" ? root.change.printing : qsTr("Imprimer")
            selected: root.change.choice === ChangeViewModel.Paper
            onClicked: root.change.receiptAsked(ChangeViewModel.Paper)
        }
    }
}
