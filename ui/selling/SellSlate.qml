// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Comptoir.Controls
import Comptoir.Selling
import Comptoir.Theme

// The sale's amount and the way to take payment.
Slate {
    id: root

    required property SaleViewModel sale
    readonly property real inner: width - 2 * SellLayout.slatePadding - (Theme.wide ? 0 : 0)

    signal lastTicketTapped

    spoken: qsTr("Total à payer, %1").arg(sale.spokenTotal)

    SlateFact {
        x: SellLayout.slatePadding
        y: SellLayout.factsTop
        width: root.inner
        height: SellLayout.factHeight
        style: Theme.wide ? Theme.type.fact : Theme.type.body
        label: root.sale.empty ? qsTr("Aucun article") : qsTr("%n article(s)", "", root.sale.articles)
        value: root.sale.empty ? "" : root.sale.gross
    }
    SlateFact {
        visible: !lastTicket.visible
        x: SellLayout.slatePadding
        y: SellLayout.factsTop + SellLayout.factHeight
        width: root.inner
        height: SellLayout.factHeight
        style: Theme.wide ? Theme.type.fact : Theme.type.body
        label: root.sale.empty ? "" : root.sale.discounts === "" ? qsTr("Aucune remise") : qsTr("Remises et promotions")
        value: root.sale.discounts
        valueColor: Theme.color.onSlateGood
    }
    T.AbstractButton {
        id: lastTicket

        objectName: "lastTicket"
        visible: root.sale.empty && root.sale.lastTicket !== ""
        x: SellLayout.slatePadding
        y: SellLayout.factsTop + SellLayout.factHeight - Theme.u(14)
        width: root.inner
        height: Theme.u(56)
        text: qsTr("Dernier ticket %1").arg(root.sale.lastTicket)
        focusPolicy: Qt.TabFocus
        Accessible.role: Accessible.Button
        Accessible.name: qsTr("Dernier ticket %1, %2").arg(root.sale.lastTicket).arg(root.sale.lastTicketTotal)
        onClicked: root.lastTicketTapped()

        background: Rectangle {
            color: lastTicket.down ? Theme.color.slateRaised : "transparent"
            radius: Theme.radius.m

            FocusRing {
                visible: lastTicket.visualFocus
                onSlate: true
            }
        }
        contentItem: Item {
            SlateFact {
                width: parent.width
                height: SellLayout.factHeight
                anchors.verticalCenter: parent.verticalCenter
                style: Theme.wide ? Theme.type.fact : Theme.type.body
                label: lastTicket.text
                value: root.sale.lastTicketTotal
            }
        }
    }
    SlateRule {
        x: SellLayout.slatePadding
        y: SellLayout.ruleTop
        width: root.inner
    }
    SlateAmount {
        objectName: "total"
        x: SellLayout.slatePadding
        y: SellLayout.amountTop
        width: root.inner
        gap: Theme.u(32)
        label: qsTr("Total TTC")
        note: root.sale.empty ? "" : qsTr("dont TVA %1").arg(root.sale.vat)
        amount: root.sale.total
        color: root.sale.empty ? Theme.color.onSlateSoft : Theme.color.onSlate
    }
    HeroButton {
        objectName: "pay"
        x: SellLayout.slatePadding
        width: root.inner
        anchors.bottom: parent.bottom
        anchors.bottomMargin: SellLayout.actionBottom
        text: root.sale.noteDue ? qsTr("Remettre la note") : qsTr("Encaisser")
        chevron: true
        ready: root.sale.payable
        enabled: root.sale.payable
        onClicked: root.sale.paymentAsked()
    }
}
