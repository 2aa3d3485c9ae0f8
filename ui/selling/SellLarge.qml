// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Controls
import Comptoir.Selling
import Comptoir.Theme

// The sale page with text from 150 %: fewer things at once, none missing.
Item {
    id: root

    required property SaleViewModel sale
    required property RecoveryViewModel recovery

    Region {
        objectName: "largeTools"
        area: SellLayout.largeTools

        Row {
            anchors.fill: parent
            spacing: Theme.space.l

            Button {
                width: Math.round((parent.width - 2 * Theme.space.l) * 0.37)
                height: parent.height
                muted: true
                iconName: "person-add"
                text: qsTr("Client")
                onClicked: root.sale.laterAsked()
            }
            Button {
                width: Math.round((parent.width - 2 * Theme.space.l) * 0.315)
                height: parent.height
                iconName: "search"
                text: qsTr("Chercher")
                onClicked: root.sale.searchAsked(true)
            }
            Button {
                width: Math.round((parent.width - 2 * Theme.space.l) * 0.315)
                height: parent.height
                iconName: "dots"
                text: qsTr("Actions")
                onClicked: root.sale.actionsAsked()
            }
        }
    }
    Region {
        objectName: "largeBand"
        area: SellLayout.largeBand
        visible: root.recovery.asks

        RecoveryBand {
            anchors.fill: parent
            recovery: root.recovery
        }
    }
    Region {
        objectName: "largeLines"
        area: root.recovery.asks ? SellLayout.largeLinesUnderBand : SellLayout.largeLines

        LinesView {
            anchors.fill: parent
            visible: !root.sale.empty
            sale: root.sale
            rowHeight: Theme.u(136)
        }
        EmptySale {
            anchors.fill: parent
            visible: root.sale.empty
        }
    }
    Region {
        objectName: "largeSlate"
        area: SellLayout.largeSlate

        Slate {
            anchors.fill: parent
            spoken: qsTr("Total à payer, %1").arg(root.sale.spokenTotal)

            Column {
                x: Theme.u(32)
                y: Theme.u(48)

                Label {
                    text: qsTr("Total TTC")
                    style: Theme.type.body
                    strong: true
                    color: Theme.color.onSlate
                    height: Theme.u(44)
                }
                Label {
                    text: root.sale.empty ? qsTr("Aucun article") : qsTr("%n article(s)", "", root.sale.articles)
                    style: Theme.type.label
                    color: Theme.color.onSlateSoft
                    height: Theme.u(42)
                }
            }
            Label {
                objectName: "total"
                anchors.right: action.left
                anchors.rightMargin: Theme.u(36)
                anchors.verticalCenter: parent.verticalCenter
                text: root.sale.total
                style: root.sale.total.length >= 11 ? Theme.type.slateAmountLongest : Theme.type.slateAmount
                color: root.sale.empty ? Theme.color.onSlateSoft : Theme.color.onSlate
            }
            HeroButton {
                id: action

                objectName: "pay"
                anchors.right: parent.right
                anchors.rightMargin: Theme.u(24)
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.u(400)
                height: Theme.u(136)
                text: root.sale.noteDue ? qsTr("Remettre la note") : qsTr("Encaisser")
                ready: root.sale.payable
                enabled: root.sale.payable
                onClicked: root.sale.paymentAsked()
            }
        }
    }
}
