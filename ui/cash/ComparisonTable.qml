// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Comptoir.Cash
import Comptoir.Controls
import Comptoir.Theme

// One row a tender: counted, expected, difference.
Item {
    id: root

    required property CompareViewModel compare
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

            model: root.compare.rows

            Rectangle {
                id: row

                required property string name
                required property string iconName
                required property string counted
                required property string expected
                required property string difference
                required property int index
                readonly property bool exact: difference === ""

                width: rows.width
                height: CashLayout.tableRow
                color: exact ? Theme.color.surface : Theme.color.warnSoft
                Accessible.role: Accessible.Row
                Accessible.name: exact ? qsTr("%1, compté %2, attendu %3, juste").arg(name).arg(counted).arg(expected) : qsTr("%1, compté %2, attendu %3, écart %4").arg(name).arg(counted).arg(expected).arg(difference)

                Rectangle {
                    visible: row.index < repeater.count - 1
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: Theme.stroke.rule
                    color: Theme.color.line
                }
                Icon {
                    x: Theme.u(25)
                    anchors.verticalCenter: parent.verticalCenter
                    name: row.iconName
                    size: Theme.u(26)
                    color: row.exact ? Theme.color.inkSoft : Theme.color.warn
                }
                Label {
                    x: Theme.u(68)
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.name
                    style: Theme.type.name
                }
                Label {
                    x: root.countedEdge - width
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.counted
                    style: Theme.type.name
                }
                Label {
                    x: root.expectedEdge - width
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.expected
                    style: Theme.type.fact
                    color: Theme.color.inkSoft
                }
                Label {
                    id: word

                    x: root.differenceEdge - width
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.exact ? qsTr("juste") : row.difference
                    style: Theme.type.name
                    color: row.exact ? Theme.color.good : Theme.color.warn
                }
                Icon {
                    anchors.right: word.left
                    anchors.rightMargin: Theme.u(8)
                    anchors.verticalCenter: parent.verticalCenter
                    name: row.exact ? "check" : "alert"
                    size: Theme.u(22)
                    color: row.exact ? Theme.color.good : Theme.color.warn
                }
            }
        }
    }
    RoundedCorners {
        anchors.fill: rows
    }
}
