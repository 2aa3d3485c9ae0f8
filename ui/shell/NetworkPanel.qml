// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Controls
import Comptoir.Shell
import Comptoir.Theme

// What works and what waits while the network is away; not modal, a tap beside it closes it.
Item {
    id: root

    required property ShellViewModel shell
    required property StatusViewModel status

    anchors.fill: parent

    component Fact: Row {
        id: fact

        property string strongText
        property string softText
        property bool works: true

        spacing: Theme.u(8)
        height: Theme.u(34) * (Theme.large ? Theme.textScale : 1)

        Icon {
            name: fact.works ? "check-circle" : "hourglass"
            size: Theme.u(24) * (Theme.large ? 1.4 : 1)
            color: fact.works ? Theme.color.good : Theme.color.waiting
            anchors.verticalCenter: parent.verticalCenter
        }
        Row {
            spacing: Theme.u(5) * Theme.textScale
            anchors.verticalCenter: parent.verticalCenter

            Label {
                text: fact.strongText
                strong: true
            }
            Label {
                text: fact.softText
                color: Theme.color.inkSoft
            }
        }
    }

    MouseArea {
        anchors.fill: parent
        onClicked: root.shell.toggleNetworkPanel()
    }
    Region {
        objectName: "networkPanel"
        area: ShellLayout.networkPanel

        MouseArea {
            anchors.fill: parent
        }
        Rectangle {
            anchors.fill: parent
            anchors.margins: -border.width
            radius: Theme.radius.l
            color: Theme.color.surface
            border.width: Theme.u(2)
            border.color: Theme.color.waiting
        }
        Pointer {
            visible: !Theme.large
            x: parent.width - Theme.u(116)
            y: -Theme.u(15)
            width: Theme.u(24)
            height: Theme.u(16)
            color: Theme.color.surface
            outline: Theme.color.waiting
        }
        Label {
            x: Theme.u(24)
            y: Theme.u(19)
            text: root.status.online ? qsTr("Tout est transmis") : qsTr("Continuez à vendre")
            style: Theme.type.heading
        }
        Button {
            anchors.right: parent.right
            anchors.rightMargin: Theme.u(12)
            y: Theme.u(10)
            width: Theme.u(Theme.large ? 80 : 48)
            height: width
            kind: Button.Link
            Accessible.name: qsTr("Fermer")
            onClicked: root.shell.toggleNetworkPanel()

            contentItem: Item {
                Icon {
                    anchors.centerIn: parent
                    name: "close"
                    size: Theme.u(Theme.large ? 40 : 22)
                    color: Theme.color.inkSoft
                }
            }
        }
        Label {
            x: Theme.u(24)
            y: Theme.u(Theme.large ? 84 : 49)
            width: parent.width - Theme.u(46)
            text: root.status.online ? qsTr("Le siège a tout reçu de cette caisse.") : qsTr("Hors ligne depuis %1. %n document(s) scellé(s) sur cette caisse partiront d’eux-mêmes au retour du réseau.", "", root.status.waiting).arg(root.status.offlineSince)
            style: Theme.type.label
            color: Theme.color.inkSoft
            wrapMode: Text.WordWrap
        }
        Column {
            visible: !root.status.online
            x: Theme.u(24)
            y: Theme.u(Theme.large ? 180 : 103)

            Label {
                text: qsTr("Fonctionne")
                style: Theme.type.label
                strong: true
                color: Theme.color.inkSoft
            }
            Item {
                width: 1
                height: Theme.u(4)
            }
            Fact {
                strongText: qsTr("Vente, espèces, rappel de tickets")
            }
            Fact {
                strongText: qsTr("Carte bancaire")
                softText: qsTr("par la 4G du terminal")
            }
            Fact {
                strongText: qsTr("Impression")
                softText: qsTr("sur l’imprimante de la caisse")
            }
            Item {
                width: 1
                height: Theme.u(10)
            }
            Label {
                text: qsTr("Attend le réseau")
                style: Theme.type.label
                strong: true
                color: Theme.color.inkSoft
            }
            Item {
                width: 1
                height: Theme.u(4)
            }
            Fact {
                works: false
                strongText: qsTr("Tickets par e-mail")
                softText: qsTr("envoyés plus tard")
            }
            Fact {
                works: false
                strongText: qsTr("Nouveaux prix et articles")
            }
        }
    }
}
