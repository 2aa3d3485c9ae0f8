// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Comptoir.Cash
import Comptoir.Controls
import Comptoir.Theme

// The place Caisse with text from 150 %.
LargeTask {
    id: root

    required property CashPlaceViewModel cash

    label: cash.open ? qsTr("Ventes") : qsTr("Fond à compter")
    amount: cash.open ? cash.sales : cash.cashFloat
    spoken: qsTr("%1, %2").arg(label).arg(amount)
    action: cash.open ? qsTr("Clôturer") : qsTr("Ouvrir la caisse")
    onActed: cash.open ? cash.closeAsked() : cash.openAsked()

    component Action: Button {
        width: root.inner
        height: Theme.target.hero
        leftAligned: true
    }
    component Title: Label {
        width: root.inner
        style: Theme.type.headingDense
        wrapMode: Text.WordWrap
    }
    component Lines: Column {
        id: lines

        property alias model: repeater.model

        width: root.inner
        spacing: Theme.target.gap

        Repeater {
            id: repeater

            Action {
                required property string rowId
                required property string time
                required property string iconName
                required property string name
                required property string detail
                required property string amount

                height: Math.max(Theme.target.hero, implicitContentHeight)
                text: qsTr("%1 · %2 · %3").arg(time).arg(name).arg(amount)
                Accessible.name: [time, name, amount, detail].filter(part => part !== "").join(", ")
                onClicked: root.cash.entryAsked(rowId)
            }
        }
    }

    Title {
        text: root.cash.open ? root.cash.since : qsTr("La caisse est fermée")
    }
    DrawerGauge {
        visible: root.cash.open
        width: root.inner
        level: root.cash.level
        word: root.cash.levelWord
    }
    Action {
        visible: root.cash.open
        iconName: "plus"
        text: qsTr("Entrée")
        onClicked: root.cash.cashInAsked()
    }
    Action {
        visible: root.cash.open
        iconName: "minus"
        text: qsTr("Sortie")
        onClicked: root.cash.cashOutAsked()
    }
    Action {
        visible: root.cash.open
        iconName: "pouch"
        text: qsTr("Prélèvement")
        onClicked: root.cash.dropAsked()
    }
    Action {
        visible: root.cash.open
        iconName: "eye"
        text: qsTr("Lecture X")
        onClicked: root.cash.readAsked()
    }
    LargeFact {
        visible: root.cash.open
        width: root.inner
        label: qsTr("Fond de caisse")
        detail: root.cash.who
        value: root.cash.cashFloat
    }
    LargeFact {
        visible: root.cash.inDrawer !== ""
        width: root.inner
        label: qsTr("Dans le tiroir")
        value: root.cash.inDrawer
    }
    LargeFact {
        visible: root.cash.open
        width: root.inner
        label: qsTr("Tickets")
        value: root.cash.tickets
    }
    Title {
        visible: root.cash.open
        text: qsTr("Mouvements du tiroir")
    }
    Lines {
        model: root.cash.log
    }
    Title {
        visible: root.cash.reviewing
        text: root.cash.reviewCount > 0 ? qsTr("À revoir (%1)").arg(root.cash.reviewCount) : qsTr("Rien à revoir")
    }
    Lines {
        visible: root.cash.reviewing
        model: root.cash.reviews
    }
}
