// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Controls
import Comptoir.Display
import Comptoir.Theme

// The customer's screen. It is drawn once at 1280×800 and scaled, so that every panel shows all of it.
Item {
    id: root

    required property CustomerDisplayViewModel display
    readonly property real factor: Math.min(width / Theme.u(DisplayLayout.designWidth), height / Theme.u(DisplayLayout.designHeight))

    Rectangle {
        anchors.fill: parent
        color: Theme.color.slate
    }
    Component {
        id: idle

        IdleView {
            display: root.display
        }
    }
    Component {
        id: items

        ItemsView {
            display: root.display
        }
    }
    Component {
        id: card

        MessageView {
            iconName: "card"
            title: root.display.prompt
            amount: root.display.due
            sentence: qsTr("Suivez l’écran du terminal.")
        }
    }
    Component {
        id: change

        MessageView {
            iconName: root.display.change === "" ? "check-circle" : "banknote"
            title: root.display.change === "" ? qsTr("Merci, c’est payé") : qsTr("À vous rendre")
            amount: root.display.change === "" ? root.display.due : root.display.change
            sentence: root.display.change === "" ? "" : qsTr("Reçu %1").arg(root.display.received)
            warn: root.display.change !== ""
        }
    }
    Component {
        id: receipt

        ReceiptView {
            display: root.display
        }
    }
    Item {
        anchors.centerIn: parent
        width: Theme.u(DisplayLayout.designWidth)
        height: Theme.u(DisplayLayout.designHeight)
        scale: root.factor

        Loader {
            anchors.fill: parent
            sourceComponent: [idle, items, card, change, receipt][root.display.page]
        }
        TrainingBand {
            visible: root.display.training
            width: parent.width
            leavable: false
        }
    }
}
