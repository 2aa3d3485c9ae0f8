// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Cash
import Comptoir.Controls
import Comptoir.Theme

// The session is sealed: its number, its sums.
FocusScope {
    id: root

    required property CompareViewModel compare

    Rectangle {
        anchors.fill: parent
        color: Theme.color.page
    }
    Region {
        area: CashLayout.table

        Card {
            anchors.fill: parent

            Column {
                anchors.centerIn: parent
                width: parent.width - 2 * Theme.space.xl
                spacing: Theme.space.l

                Icon {
                    anchors.horizontalCenter: parent.horizontalCenter
                    name: "check-circle"
                    size: Theme.u(96)
                    color: Theme.color.good
                }
                Label {
                    width: parent.width
                    text: qsTr("La caisse est scellée")
                    style: Theme.type.title
                    horizontalAlignment: Text.AlignHCenter
                    Accessible.role: Accessible.AlertMessage
                    Accessible.name: text
                }
                Label {
                    width: parent.width
                    text: root.compare.sealNumber
                    style: Theme.type.name
                    horizontalAlignment: Text.AlignHCenter
                }
                Label {
                    width: parent.width
                    text: root.compare.sealFacts
                    color: Theme.color.inkSoft
                    horizontalAlignment: Text.AlignHCenter
                    wrapMode: Text.WordWrap
                }
            }
        }
    }
    Region {
        objectName: "slate"
        area: CashLayout.compareSlate

        Slate {
            anchors.fill: parent
            spoken: qsTr("Compté, %1").arg(root.compare.counted)

            SlateAmount {
                x: Theme.u(24)
                y: Theme.u(24)
                width: parent.width - Theme.u(48)
                label: qsTr("Compté")
                amount: root.compare.counted
            }
            HeroButton {
                x: Theme.u(24)
                width: parent.width - Theme.u(48)
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.u(24)
                text: qsTr("Terminer")
                onClicked: root.compare.doneAsked()
            }
        }
    }
}
