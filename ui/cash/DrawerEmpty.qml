// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Cash
import Comptoir.Controls
import Comptoir.Theme

// No movement yet, nothing to look at, or no session: what to do.
Item {
    id: root

    required property CashPlaceViewModel cash
    property bool reviews: false

    DashedFrame {
        anchors.fill: parent
        color: Theme.color.line
        radius: Theme.radius.l
    }
    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.space.xl
        spacing: Theme.space.m

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: root.reviews ? "check-circle" : "till"
            size: Theme.u(96)
            color: root.reviews ? Theme.color.good : Theme.color.action
        }
        Label {
            width: parent.width
            text: root.reviews ? qsTr("Rien à revoir") : root.cash.open ? qsTr("Aucun mouvement") : qsTr("Comptez le fond de caisse")
            style: Theme.type.title
            wrapMode: Text.WordWrap
            horizontalAlignment: Text.AlignHCenter
        }
        Label {
            width: parent.width
            text: root.reviews ? qsTr("Ce qui est fait sans accord ou sans témoin arrive ici.") : root.cash.open ? qsTr("Ce qui entre et sort sans vente s’inscrit ici.") : qsTr("Une fois la caisse ouverte, ce qui entre et sort sans vente s’inscrit ici.")
            color: Theme.color.inkSoft
            wrapMode: Text.WordWrap
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
