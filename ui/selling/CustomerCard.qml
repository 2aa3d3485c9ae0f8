// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Controls
import Comptoir.Selling
import Comptoir.Theme

// The customer's place. Customers come with a later version: it stays, grey, and says so.
Card {
    id: root

    signal laterTapped

    Rectangle {
        x: Theme.u(20)
        y: Theme.u(34)
        width: Theme.u(56)
        height: Theme.u(56)
        radius: width / 2
        color: Theme.color.surfaceAlt

        Icon {
            anchors.centerIn: parent
            name: "person-add"
            size: Theme.u(26)
            color: Theme.color.inkFaint
        }
    }
    Label {
        x: Theme.u(92)
        y: Theme.u(37)
        text: qsTr("Client")
        style: Theme.type.heading
        color: Theme.color.inkSoft
    }
    Label {
        x: Theme.u(92)
        y: Theme.u(65)
        text: qsTr("QR, téléphone, e-mail ou commande")
        style: Theme.type.label
        color: Theme.color.inkFaint
    }
    Row {
        x: Theme.u(20)
        y: Theme.u(102)
        spacing: Theme.u(10)

        Button {
            width: Math.round((root.width - Theme.u(50)) / 2)
            height: Theme.u(60)
            kind: Button.Soft
            muted: true
            iconName: "search"
            text: qsTr("Chercher")
            Accessible.name: qsTr("Chercher un client")
            onClicked: root.laterTapped()
        }
        Button {
            width: Math.round((root.width - Theme.u(50)) / 2)
            height: Theme.u(60)
            kind: Button.Soft
            muted: true
            iconName: "plus"
            text: qsTr("Créer")
            Accessible.name: qsTr("Créer un client")
            onClicked: root.laterTapped()
        }
    }
}
