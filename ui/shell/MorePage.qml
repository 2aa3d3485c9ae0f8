// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Controls
import Comptoir.Payment
import Comptoir.Shell
import Comptoir.Theme

// Devices, training and this person's settings.
FocusScope {
    id: root

    required property ShellViewModel shell
    required property StatusViewModel status
    required property ReconcileViewModel reconcile

    Region {
        area: ShellLayout.more

        Flickable {
            id: scroll

            width: parent.width - pages.room
            height: parent.height
            contentHeight: grid.height + Theme.space.l
            clip: contentHeight > height
            boundsBehavior: Flickable.StopAtBounds

            Grid {
                id: grid

                readonly property real column: Math.floor((parent.width - (columns - 1) * spacing) / columns)

                columns: Theme.large ? 2 : 3
                spacing: Theme.space.l

                component Place: Tile {
                    width: grid.column
                    height: Theme.u(Theme.large ? 152 : 112)
                    outlined: false
                    tinted: true
                    style: Theme.type.name
                }

                Place {
                    iconName: "book"
                    text: qsTr("Journal")
                    detail: qsTr("les écritures de cette caisse")
                    onClicked: root.shell.openTask(ShellViewModel.Journal)
                }
                Place {
                    iconName: "card"
                    text: qsTr("Paiements à vérifier")
                    detail: root.reconcile.count > 0 ? qsTr("%n à régler", "", root.reconcile.count) : qsTr("aucun")
                    onClicked: root.shell.openSheet(ShellViewModel.Reconcile)
                }
                Place {
                    iconName: "printer"
                    text: qsTr("Appareils")
                    detail: qsTr("imprimante, tiroir, terminal")
                    onClicked: root.shell.openSheet(ShellViewModel.Devices)
                }
                Place {
                    iconName: "cap"
                    text: root.status.training ? qsTr("Quitter le mode école") : qsTr("Mode école")
                    detail: qsTr("s’exercer sans rien vendre")
                    onClicked: root.shell.trainingAsked(!root.status.training)
                }
                Place {
                    iconName: "globe"
                    text: qsTr("English")
                    detail: qsTr("changer de langue")
                    onClicked: root.shell.languageAsked()
                }
                Place {
                    iconName: "half"
                    text: Theme.dark ? qsTr("Thème clair") : qsTr("Thème sombre")
                    detail: Theme.dark ? qsTr("pour le jour") : qsTr("pour le soir")
                    onClicked: root.shell.darkAsked()
                }
                Place {
                    iconName: "text-size"
                    text: qsTr("Taille du texte")
                    detail: qsTr("%1 %").arg(Math.round(Theme.textScale * 100))
                    onClicked: root.shell.textScaleAsked(Theme.textScale >= 2 ? 100 : Theme.textScale >= 1.5 ? 200 : Theme.textScale > 1.1 ? 150 : 125)
                }
                Place {
                    iconName: "help"
                    text: qsTr("Aide")
                    detail: qsTr("à venir")
                    muted: true
                    onClicked: root.shell.sayLater()
                }
                Place {
                    iconName: "power"
                    text: qsTr("Arrêter la caisse")
                    detail: qsTr("à venir")
                    muted: true
                    onClicked: root.shell.sayLater()
                }
            }
        }
        PageButtons {
            id: pages

            anchors.right: parent.right
            anchors.bottom: parent.bottom
            view: scroll
        }
    }
}
