// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Cash
import Comptoir.Controls
import Comptoir.Theme

// What the session sold, and its close; without one, the float to count.
Slate {
    id: root

    required property CashPlaceViewModel cash
    readonly property real inner: width - Theme.u(48)

    spoken: cash.open ? qsTr("Ventes, %1").arg(cash.sales) : qsTr("Fond à compter, %1").arg(cash.cashFloat)

    SlateFact {
        visible: root.cash.open
        x: Theme.u(24)
        y: Theme.u(26)
        width: root.inner
        height: Theme.u(36)
        style: Theme.type.fact
        label: qsTr("Tickets")
        value: root.cash.tickets
    }
    SlateRule {
        visible: root.cash.open
        x: Theme.u(24)
        y: Theme.u(76)
        width: root.inner
    }
    SlateAmount {
        objectName: "sales"
        x: Theme.u(24)
        y: Theme.u(96)
        width: root.inner
        label: root.cash.open ? qsTr("Ventes") : qsTr("Fond à compter")
        amount: root.cash.open ? root.cash.sales : root.cash.cashFloat
    }
    HeroButton {
        objectName: "closeOrOpen"
        x: Theme.u(24)
        width: root.inner
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.u(24)
        text: root.cash.open ? qsTr("Clôturer") : qsTr("Ouvrir la caisse")
        chevron: true
        onClicked: root.cash.open ? root.cash.closeAsked() : root.cash.openAsked()
    }
}
