// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Comptoir.Cash
import Comptoir.Controls
import Comptoir.Theme

// The comparison's table, to read only.
Item {
    id: root

    required property ReadingViewModel reading
    readonly property real countedEdge: width - Theme.u(346)
    readonly property real expectedEdge: width - Theme.u(180)
    readonly property real differenceEdge: width - Theme.u(24)

    height: rows.height

    component Head: Label {
        style: Theme.type.label
        strong: true
        color: Theme.color.inkSoft
        anchors.verticalCenter: parent.verticalCenter
    }

    Column {
        id: rows

        width: parent.width

        Rectangle {
            width: rows.width
            height: CashLayout.headerRow
            color: Theme.color.surface

            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: Theme.stroke.rule
                color: Theme.color.line
            }
            Head {
                x: Theme.u(24)
                text: qsTr("Moyen")
            }
            Head {
                x: root.countedEdge - width
                text: qsTr("compté")
            }
            Head {
                x: root.expectedEdge - width
                text: qsTr("attendu")
            }
            Head {
                x: root.differenceEdge - width
                text: qsTr("écart")
            }
        }
        Repeater {
            id: repeater

            model: root.reading.rows

            TenderRow {
                required property int index

                width: rows.width
                countedEdge: root.countedEdge
                expectedEdge: root.expectedEdge
                differenceEdge: root.differenceEdge
                ruled: index < repeater.count - 1
            }
        }
    }
    RoundedCorners {
        anchors.fill: rows
    }
}
