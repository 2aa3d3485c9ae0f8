// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Comptoir.Cash
import Comptoir.Controls
import Comptoir.Theme

// What was done to the drawer, newest first; for a manager also what waits to be looked at.
Item {
    id: root

    required property CashPlaceViewModel cash
    property int page: 0
    readonly property bool reviews: cash.reviewing && page === 1
    readonly property bool tall: list.contentHeight > list.height + 1

    objectName: "movements"

    Segmented {
        id: pages

        visible: root.cash.reviewing
        width: Math.min(root.width, Theme.u(704))
        height: Theme.target.std
        choices: [qsTr("Mouvements"), root.cash.reviewCount > 0 ? qsTr("À revoir (%1)").arg(root.cash.reviewCount) : qsTr("À revoir")]
        current: root.page
        onChosen: index => root.page = index
    }
    Label {
        id: heading

        visible: !root.cash.reviewing
        text: qsTr("Mouvements du tiroir")
        style: Theme.type.headingDense
        height: Theme.u(36)
    }
    ListView {
        id: list

        objectName: "drawerList"
        y: root.cash.reviewing ? pages.height + Theme.space.m : heading.height
        width: parent.width
        height: Math.min(parent.height - y - (root.overflows ? Theme.target.std + Theme.target.gap : 0), contentHeight)
        clip: root.tall
        model: root.reviews ? root.cash.reviews : root.cash.log
        reuseItems: true
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: root.reviews ? qsTr("À revoir") : qsTr("Mouvements du tiroir")

        delegate: DrawerLine {
            required property string rowId
            required property int index

            required time
            required iconName
            required name
            required detail
            required amount

            width: list.width
            height: DrawerLayout.row
            ruled: index < list.count - 1
            onClicked: root.cash.entryAsked(rowId)
        }
    }
    readonly property bool overflows: list.contentHeight > height - list.y + 1

    RoundedCorners {
        anchors.fill: list
    }
    Row {
        visible: root.overflows
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        spacing: Theme.target.gap

        Button {
            width: Theme.u(120)
            iconName: "up"
            iconSize: Theme.u(16)
            Accessible.name: qsTr("Page précédente")
            off: list.atYBeginning
            onClicked: list.contentY = Math.max(list.originY, list.contentY - list.height + DrawerLayout.row)
        }
        Button {
            width: Theme.u(120)
            iconName: "down"
            iconSize: Theme.u(16)
            Accessible.name: qsTr("Page suivante")
            off: list.atYEnd
            onClicked: list.contentY = Math.min(list.originY + list.contentHeight - list.height, list.contentY + list.height - DrawerLayout.row)
        }
    }
    DrawerEmpty {
        visible: list.count === 0
        y: list.y
        width: parent.width
        height: parent.height - y
        cash: root.cash
        reviews: root.reviews
    }
}
