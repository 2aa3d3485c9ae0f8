// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Cash
import Comptoir.Controls
import Comptoir.Theme

// Whether the till is open, since when, by whom, with which float, and how full its drawer is.
Card {
    id: root

    required property CashPlaceViewModel cash

    color: cash.level === 2 ? Theme.color.warnSoft : Theme.color.surface

    component Fact: Item {
        id: fact

        property string label
        property string value

        width: parent.width
        height: Theme.u(root.height < Theme.u(340) ? 36 : 44)

        Label {
            text: fact.label
            color: Theme.color.inkSoft
            anchors.verticalCenter: parent.verticalCenter
        }
        Label {
            anchors.right: parent.right
            text: fact.value
            style: Theme.type.name
            anchors.verticalCenter: parent.verticalCenter
        }
    }

    Icon {
        x: Theme.u(24)
        y: Theme.u(22)
        name: root.cash.open ? "check-circle" : "circle"
        size: Theme.u(30)
        color: root.cash.open ? Theme.color.good : Theme.color.inkFaint
    }
    Label {
        x: Theme.u(66)
        y: Theme.u(22)
        width: parent.width - x - Theme.u(24)
        text: root.cash.open ? root.cash.since : qsTr("La caisse est fermée")
        style: Theme.type.heading
        wrapMode: Text.WordWrap
    }
    Column {
        x: Theme.u(24)
        y: Theme.u(72)
        width: parent.width - Theme.u(48)
        visible: root.cash.open

        Fact {
            label: qsTr("Par")
            value: root.cash.who
        }
        Fact {
            label: qsTr("Fond de caisse")
            value: root.cash.cashFloat
        }
        Fact {
            visible: root.cash.inDrawer !== ""
            label: qsTr("Dans le tiroir")
            value: root.cash.inDrawer
        }
    }
    Label {
        visible: !root.cash.open
        x: Theme.u(24)
        y: Theme.u(76)
        width: parent.width - Theme.u(48)
        text: qsTr("Une vente ne s’encaisse qu’avec un fond de caisse compté.")
        color: Theme.color.inkSoft
        wrapMode: Text.WordWrap
    }
    DrawerGauge {
        visible: root.cash.open
        x: Theme.u(24)
        width: parent.width - Theme.u(48)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.u(28)
        level: root.cash.level
        word: root.cash.levelWord
    }
}
