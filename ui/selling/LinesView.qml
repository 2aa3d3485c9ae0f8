// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Comptoir.Controls
import Comptoir.Selling
import Comptoir.Theme

// The lines, newest at the bottom; longer than its region it scrolls, with page buttons for gloves.
Item {
    id: root

    required property SaleViewModel sale
    property real rowHeight: Theme.u(72)
    // Large rows have no room for the page buttons between quantity and amount.
    readonly property bool beside: tall && Theme.large
    readonly property bool tall: list.contentHeight > height + 1

    ListView {
        id: list

        objectName: "lineList"
        width: parent.width - (root.beside ? Theme.u(72) : 0)
        height: Math.min(parent.height, contentHeight)
        clip: root.tall
        model: root.sale.lines
        reuseItems: true
        boundsBehavior: Flickable.StopAtBounds
        currentIndex: root.sale.selected
        highlightFollowsCurrentItem: false
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Lignes de la vente")
        onCurrentIndexChanged: positionViewAtIndex(currentIndex, ListView.Contain)
        onCountChanged: positionViewAtIndex(currentIndex, ListView.Contain)

        delegate: LineRow {
            required property int index

            required name
            required variant
            required promotion
            required quantity
            required several
            required amount
            required second
            required struck
            required drawing
            required spoken

            width: list.width
            height: root.rowHeight
            ruled: index < list.count - 1
            selected: index === root.sale.selected
            onClicked: root.sale.selectLine(index)
        }

        Connections {
            target: root.sale

            function onLineScanned(row: int) {
                (list.itemAtIndex(row) as LineRow)?.flash();
            }
        }
    }
    RoundedCorners {
        anchors.fill: list
    }
    PageButtons {
        anchors.right: parent.right
        anchors.rightMargin: root.beside ? 0 : Theme.u(140)
        anchors.bottom: list.bottom
        anchors.bottomMargin: root.beside ? 0 : Theme.space.m
        view: list
        page: list.height - root.rowHeight
    }
}
