// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Comptoir.Controls
import Comptoir.Payment
import Comptoir.Theme

// The stopped printer with text from 150 %.
LargeTask {
    id: root

    required property TroubleViewModel trouble

    label: trouble.label
    amount: trouble.amount
    spoken: qsTr("%1, %2").arg(trouble.label).arg(trouble.amount)
    action: qsTr("Client suivant")
    onActed: trouble.nextAsked()

    Label {
        width: root.inner
        text: root.trouble.title
        strong: true
        wrapMode: Text.WordWrap
        color: Theme.color.warn
    }
    Label {
        width: root.inner
        text: root.trouble.sentence
        wrapMode: Text.WordWrap
    }
    Repeater {
        model: root.trouble.safe

        LargeFact {
            required property string name

            required detail

            width: root.inner
            label: name
        }
    }
    Column {
        width: root.inner
        spacing: Theme.space.m

        component Way: Button {
            width: parent.width
            height: Theme.target.hero
        }

        Way {
            text: qsTr("E-mail")
            onClicked: root.trouble.emailAsked()
        }
        Way {
            text: qsTr("QR à l’écran")
            onClicked: root.trouble.qrAsked()
        }
        Way {
            text: qsTr("Réessayer")
            onClicked: root.trouble.printAgainAsked()
        }
        Way {
            text: qsTr("Sans ticket")
            onClicked: root.trouble.noReceiptAsked()
        }
    }
}
