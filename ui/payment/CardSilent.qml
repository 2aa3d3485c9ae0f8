// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Comptoir.Controls
import Comptoir.Payment
import Comptoir.Theme

// The terminal stopped answering: what is safe first, then what is known, then what its own screen says.
Card {
    id: root

    required property PaymentViewModel payment
    readonly property real inner: width - Theme.u(44)

    Band {
        id: band

        width: parent.width
        height: Theme.u(112)
        title: qsTr("Le terminal ne répond plus")
        sentence: qsTr("Ne redemandez pas la carte.")
    }
    RoundedCorners {
        anchors.fill: parent
    }
    Label {
        id: words

        x: Theme.u(22)
        y: Theme.u(131)
        width: root.inner
        text: (root.payment.cardRefund ? qsTr("Nous demandons au terminal s’il a rendu les %1.") : qsTr("Nous demandons au terminal s’il a débité les %1. La réponse arrive en moins d’une minute.")).arg(root.payment.cardAmount)
        wrapMode: Text.WordWrap
    }
    Column {
        id: events

        x: Theme.u(22)
        y: Theme.u(220)
        width: root.inner

        Repeater {
            model: root.payment.cardEvents

            Item {
                id: event

                required property string words
                required property string time
                required property bool done

                width: root.inner
                height: Theme.u(44)

                Icon {
                    x: Theme.u(1)
                    anchors.verticalCenter: parent.verticalCenter
                    name: event.done ? "check-circle" : "hourglass"
                    size: Theme.u(22)
                    color: event.done ? Theme.color.good : Theme.color.warn
                }
                Label {
                    x: Theme.u(38)
                    anchors.verticalCenter: parent.verticalCenter
                    text: event.words
                }
                Label {
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    text: event.time
                    style: Theme.type.label
                    color: Theme.color.inkFaint
                }
            }
        }
    }
    Rectangle {
        id: track

        x: Theme.u(22)
        y: Theme.u(366)
        width: root.inner
        height: Theme.u(10)
        radius: height / 2
        color: Theme.color.surfaceSunk

        Rectangle {
            width: parent.width * (1 - root.payment.nextQuery / Math.max(1, root.payment.queryPeriod))
            height: parent.height
            radius: height / 2
            color: Theme.color.warnBar
        }
    }
    Label {
        x: Theme.u(22)
        y: Theme.u(384)
        text: qsTr("Nouvelle demande dans %1 s").arg(root.payment.nextQuery)
        style: Theme.type.label
        color: Theme.color.inkSoft
    }
    Label {
        x: Theme.u(22)
        y: Theme.u(427)
        text: qsTr("Que dit l’écran du terminal ?")
        style: Theme.type.label
        strong: true
        color: Theme.color.inkSoft
    }
    Row {
        x: Theme.u(22)
        y: Theme.u(457)
        spacing: Theme.u(10)

        Tile {
            width: Math.floor((root.inner - Theme.u(20)) / 3)
            height: Theme.u(92)
            iconName: "check-circle"
            iconSize: Theme.u(26)
            style: Theme.type.label
            text: qsTr("Paiement accepté")
            onClicked: root.payment.cardAcceptedAsked()
        }
        Tile {
            width: Math.floor((root.inner - Theme.u(20)) / 3)
            height: Theme.u(92)
            iconName: "x-circle"
            iconSize: Theme.u(26)
            style: Theme.type.label
            text: qsTr("Refusé\nou annulé")
            onClicked: root.payment.cardRefusedAsked()
        }
        Tile {
            width: Math.floor((root.inner - Theme.u(20)) / 3)
            height: Theme.u(92)
            iconName: "circle"
            iconSize: Theme.u(26)
            style: Theme.type.label
            text: qsTr("Rien")
            onClicked: root.payment.cardNothingAsked()
        }
    }
}
