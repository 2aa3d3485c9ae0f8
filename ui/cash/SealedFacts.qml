// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Comptoir.Cash
import Comptoir.Controls
import Comptoir.Theme

// What the session came to, one figure a row.
Item {
    id: root

    required property SealedViewModel sealed

    height: rows.height
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Chiffres de la session")

    Column {
        id: rows

        width: parent.width

        Repeater {
            id: repeater

            model: root.sealed.facts

            Rectangle {
                id: row

                required property string name
                required property string value
                required property int index

                width: rows.width
                height: CloseLayout.factRow
                color: Theme.color.surface
                Accessible.role: Accessible.ListItem
                Accessible.name: qsTr("%1, %2").arg(name).arg(value)

                Rectangle {
                    visible: row.index < repeater.count - 1
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: Theme.stroke.rule
                    color: Theme.color.line
                }
                Label {
                    x: Theme.u(24)
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.name
                    color: Theme.color.inkSoft
                }
                Label {
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.u(24)
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.value
                    style: Theme.type.name
                }
            }
        }
    }
    RoundedCorners {
        anchors.fill: rows
    }
}
