// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Controls
import Comptoir.Selling
import Comptoir.Theme

// Nothing sold yet: what to do, and what else a scan can open.
Item {
    DashedFrame {
        anchors.fill: parent
        color: Theme.color.line
        radius: Theme.radius.l
    }
    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.space.xl

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "barcode-large"
            size: Theme.u(96)
            color: Theme.color.action
        }
        Item {
            width: 1
            height: Theme.u(18)
        }
        Label {
            width: parent.width
            text: qsTr("Scannez le premier article")
            style: Theme.type.title
            horizontalAlignment: Text.AlignHCenter
        }
        Item {
            width: 1
            height: Theme.u(10)
        }
        Label {
            width: parent.width
            text: qsTr("ou le QR d’un client, d’un ticket, d’une commande")
            color: Theme.color.inkSoft
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.WordWrap
        }
    }
}
