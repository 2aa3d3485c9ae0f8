// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Comptoir.Theme

// How much of the total each tender took; the outline is what is left.
Item {
    id: root

    property list<int> shares
    readonly property real gap: Theme.u(3)

    height: Theme.u(14)

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: Theme.color.slateRaised
        border.width: Theme.u(2)
        border.color: Theme.color.onSlateAction
    }
    Row {
        id: row

        height: parent.height

        Repeater {
            model: root.shares

            Item {
                id: share

                required property int modelData
                required property int index

                width: Math.round(root.width * modelData / 1000)
                height: row.height

                Rectangle {
                    anchors.fill: parent
                    color: Theme.color.slate
                }
                Rectangle {
                    width: parent.width - root.gap
                    height: parent.height
                    radius: share.index === 0 ? height / 2 : 0
                    color: Qt.darker(Theme.color.onSlateGood, 1 + 0.18 * share.index)
                }
                Rectangle {
                    visible: share.index === 0
                    x: parent.height / 2
                    width: parent.width - root.gap - x
                    height: parent.height
                    color: Theme.color.onSlateGood
                }
            }
        }
    }
}
