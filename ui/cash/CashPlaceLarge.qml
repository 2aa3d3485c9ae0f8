// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Cash
import Comptoir.Controls
import Comptoir.Theme

// The place Caisse with text from 150 %.
LargeTask {
    id: root

    required property CashPlaceViewModel cash

    label: qsTr("Ventes")
    amount: cash.sales
    spoken: qsTr("Ventes, %1").arg(cash.sales)
    action: cash.open ? qsTr("Clôturer") : qsTr("Ouvrir la caisse")
    onActed: cash.open ? cash.closeAsked() : cash.openAsked()

    Label {
        width: root.inner
        text: root.cash.open ? root.cash.since : qsTr("La caisse est fermée")
        strong: true
        wrapMode: Text.WordWrap
    }
    LargeFact {
        visible: root.cash.open
        width: root.inner
        label: qsTr("Fond de caisse")
        detail: root.cash.who
        value: root.cash.cashFloat
    }
    LargeFact {
        visible: root.cash.open
        width: root.inner
        label: qsTr("Tickets")
        value: root.cash.tickets
    }
    Button {
        width: root.inner
        height: Theme.target.hero
        text: qsTr("Lecture (X)")
        off: !root.cash.open
        onClicked: root.cash.readAsked()
    }
    Button {
        width: root.inner
        height: Theme.target.hero
        muted: true
        text: qsTr("Entrée, prélèvement")
        onClicked: root.cash.laterAsked()
    }
}
