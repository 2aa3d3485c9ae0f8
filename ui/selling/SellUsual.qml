// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Controls
import Comptoir.Selling
import Comptoir.Theme

// The sale page in the compact and wide classes.
Item {
    id: root

    required property SaleViewModel sale
    required property RecoveryViewModel recovery

    Region {
        objectName: "search"
        area: SellLayout.search

        SearchBox {
            anchors.fill: parent
            nextQuantity: root.sale.nextQuantity
            onTapped: keyboard => root.sale.searchAsked(keyboard)
        }
    }
    Region {
        objectName: "hold"
        area: SellLayout.hold

        Button {
            anchors.fill: parent
            text: qsTr("Attente")
            style: Theme.type.label
            iconName: "pause"
            iconSize: Theme.u(18)
            off: root.sale.empty
            onClicked: root.sale.holdAsked()
        }
    }
    Region {
        objectName: "recall"
        area: SellLayout.recall

        Button {
            anchors.fill: parent
            text: qsTr("Rappel")
            style: Theme.type.label
            badge: root.sale.held > 0 ? root.sale.held : ""
            Accessible.name: qsTr("Rappel, %n ticket(s) en attente", "", root.sale.held)
            onClicked: root.sale.recallAsked()
        }
    }
    Region {
        objectName: "band"
        area: SellLayout.band
        visible: root.recovery.asks

        RecoveryBand {
            anchors.fill: parent
            recovery: root.recovery
        }
    }
    Region {
        objectName: "lines"
        area: root.recovery.asks ? SellLayout.linesUnderBand : SellLayout.lines
        visible: !root.sale.empty

        LinesView {
            anchors.fill: parent
            sale: root.sale
            rowHeight: SellLayout.rowHeight
        }
    }
    Region {
        objectName: "empty"
        area: root.recovery.asks ? SellLayout.emptyUnderBand : SellLayout.empty
        visible: root.sale.empty

        EmptySale {
            anchors.fill: parent
        }
    }
    Region {
        objectName: "tools"
        area: SellLayout.tools
        visible: !root.sale.empty

        LineTools {
            anchors.fill: parent
            sale: root.sale
        }
    }
    Region {
        objectName: "customer"
        area: SellLayout.customer

        CustomerCard {
            anchors.fill: parent
            onLaterTapped: root.sale.laterAsked()
        }
    }
    Region {
        objectName: "quickKeys"
        area: SellLayout.quickKeys
        visible: !Theme.wide

        QuickKeys {
            anchors.fill: parent
            sale: root.sale
            onLaterTapped: root.sale.laterAsked()
        }
    }
    Region {
        objectName: "grid"
        area: SellLayout.grid
        visible: Theme.wide

        ArticleGrid {
            anchors.fill: parent
            sale: root.sale
        }
    }
    Region {
        objectName: "slate"
        area: SellLayout.slate

        SellSlate {
            anchors.fill: parent
            sale: root.sale
            onLastTicketTapped: root.sale.lastTicketAsked()
        }
    }
}
