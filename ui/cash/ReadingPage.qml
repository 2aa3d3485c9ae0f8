// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Comptoir.Cash
import Comptoir.Controls
import Comptoir.Theme

// An X: the comparison's table to read, what moved without a sale, on paper or in a file.
FocusScope {
    id: root

    required property ReadingViewModel reading

    Rectangle {
        anchors.fill: parent
        color: Theme.color.page
    }
    Region {
        objectName: "table"
        area: DrawerLayout.table

        ReadingTable {
            width: parent.width
            reading: root.reading
        }
    }
    Region {
        area: DrawerLayout.movementsTitle

        Label {
            text: qsTr("Sans vente")
            style: Theme.type.headingDense
        }
    }
    Region {
        objectName: "movements"
        area: DrawerLayout.movements

        Column {
            id: lines

            width: parent.width

            Repeater {
                id: repeater

                model: root.reading.movements

                Rectangle {
                    id: line

                    required property string label
                    required property string value
                    required property int index

                    width: lines.width
                    height: Theme.u(56)
                    color: Theme.color.surface
                    Accessible.role: Accessible.ListItem
                    Accessible.name: qsTr("%1, %2").arg(label).arg(value)

                    Label {
                        x: Theme.u(24)
                        anchors.verticalCenter: parent.verticalCenter
                        text: line.label
                    }
                    Label {
                        anchors.right: parent.right
                        anchors.rightMargin: Theme.u(24)
                        anchors.verticalCenter: parent.verticalCenter
                        text: line.value
                        style: Theme.type.name
                    }
                    Rectangle {
                        visible: line.index < repeater.count - 1
                        anchors.bottom: parent.bottom
                        width: parent.width
                        height: Theme.stroke.rule
                        color: Theme.color.line
                    }
                }
            }
        }
        RoundedCorners {
            anchors.fill: lines
        }
    }
    Region {
        objectName: "slate"
        area: DrawerLayout.readingSlate

        ReadingSlate {
            anchors.fill: parent
            reading: root.reading
        }
    }
}
