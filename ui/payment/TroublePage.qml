// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Controls
import Comptoir.Payment
import Comptoir.Theme

// The printer stopped: what will happen, what to do, what is safe, and the ways around.
FocusScope {
    id: root

    required property TroubleViewModel trouble

    Rectangle {
        anchors.fill: parent
        color: Theme.color.page
    }
    Region {
        objectName: "troubleCard"
        area: TroubleLayout.card

        Card {
            anchors.fill: parent
        }
        Band {
            id: band

            width: parent.width
            height: TroubleLayout.bandHeight
            titleStyle: Theme.type.title
            sentenceStyle: Theme.type.body
            edge: Theme.u(31)
            gap: Theme.u(21)
            title: root.trouble.title
            sentence: root.trouble.sentence
        }
        RoundedCorners {
            anchors.fill: parent
        }
        Rectangle {
            x: Theme.u(32)
            y: Theme.u(134)
            width: Theme.u(344)
            height: parent.height - y - Theme.u(30)
            radius: Theme.radius.l
            color: Theme.color.surfaceAlt

            PrinterPicture {
                anchors.centerIn: parent
                width: Theme.u(260)
                height: Theme.u(224)
            }
        }
        TroubleSteps {
            x: Theme.u(412)
            y: Theme.u(152)
            width: Theme.u(360)
            trouble: root.trouble
        }
    }
    Region {
        area: TroubleLayout.waysTitle

        Label {
            text: qsTr("Ou autrement, pour ce client")
            strong: true
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: Theme.u(1)
        }
    }
    Region {
        objectName: "ways"
        area: TroubleLayout.ways

        Row {
            id: ways

            readonly property real column: Math.floor((parent.width - 3 * spacing) / 4)

            spacing: Theme.u(12)

            component Way: Tile {
                width: ways.column
                height: TroubleLayout.ways.height
                iconSize: Theme.u(28)
            }

            Way {
                iconName: "mail"
                text: qsTr("E-mail")
                detail: qsTr("sur demande")
                onClicked: root.trouble.emailAsked()
            }
            Way {
                iconName: "qr"
                text: qsTr("QR à l’écran")
                detail: qsTr("écran client")
                onClicked: root.trouble.qrAsked()
            }
            Way {
                iconName: "printer"
                text: qsTr("Réessayer")
                detail: qsTr("un duplicata sort")
                onClicked: root.trouble.printAgainAsked()
            }
            Way {
                iconName: "receipt-off"
                text: qsTr("Sans ticket")
                detail: qsTr("duplicata possible")
                onClicked: root.trouble.noReceiptAsked()
            }
        }
    }
    Region {
        objectName: "slate"
        area: TroubleLayout.slate

        TroubleSlate {
            anchors.fill: parent
            trouble: root.trouble
        }
    }
}
