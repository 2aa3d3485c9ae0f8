// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Cash
import Comptoir.Controls
import Comptoir.Theme

// Whether the till is open, since when and by whom.
Card {
    id: root

    required property CashPlaceViewModel cash

    component Fact: Item {
        id: fact

        property string label
        property string value

        width: parent.width
        height: Theme.u(40)

        Label {
            text: fact.label
            color: Theme.color.inkSoft
            anchors.verticalCenter: parent.verticalCenter
        }
        Label {
            x: Theme.u(280)
            text: fact.value
            style: Theme.type.name
            anchors.verticalCenter: parent.verticalCenter
        }
    }

    Icon {
        x: Theme.u(24)
        y: Theme.u(24)
        name: root.cash.open ? "check-circle" : "circle"
        size: Theme.u(34)
        color: root.cash.open ? Theme.color.good : Theme.color.inkFaint
    }
    Label {
        x: Theme.u(76)
        y: Theme.u(24)
        text: root.cash.open ? root.cash.since : qsTr("La caisse est fermée")
        style: Theme.type.title
    }
    Column {
        x: Theme.u(76)
        y: Theme.u(76)
        width: parent.width - Theme.u(100)
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
            label: qsTr("Tickets")
            value: root.cash.tickets
        }
        Fact {
            label: qsTr("Ventes")
            value: root.cash.sales
        }
    }
    Label {
        visible: !root.cash.open
        x: Theme.u(76)
        y: Theme.u(76)
        text: root.cash.lastSeal
        color: Theme.color.inkSoft
    }
}
