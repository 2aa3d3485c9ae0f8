// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Comptoir.Controls
import Comptoir.Payment
import Comptoir.Theme

// The notes and coins that make the change: up to three beside their words, more under them, from six in two rows.
Item {
    id: root

    required property ChangeViewModel change
    readonly property int kinds: pieces.count
    readonly property bool under: kinds > 3
    readonly property real shrink: kinds > 5 ? 0.64 : 1

    Label {
        id: words

        objectName: "changeWords"
        y: Theme.u(root.under ? 16 : 76)
        width: root.under ? root.width : Theme.u(180)
        text: root.under ? qsTr("Rendez par exemple") : qsTr("Rendez\npar exemple")
        style: Theme.type.amount
        weight: Font.Medium
        lineHeight: Theme.u(30)
        color: Theme.color.onSlateSoft
        wrapMode: Text.WordWrap
    }
    Grid {
        objectName: "changePieces"
        anchors.right: parent.right
        anchors.rightMargin: root.under ? 0 : -Theme.u(6)
        y: Theme.u(root.under ? 56 : 26)
        columns: Math.max(1, Math.min(5, root.kinds))
        columnSpacing: Theme.u(root.under ? 12 : 30)

        Repeater {
            id: pieces

            model: root.change.pieces

            Item {
                id: piece

                required property int cents
                required property string value
                required property string count

                width: Theme.u(120)
                height: Theme.u(root.shrink < 1 ? 104 : 170)

                MoneyPicture {
                    id: picture

                    readonly property real side: Theme.u(112) * (note ? 1 : diameter) * root.shrink

                    anchors.horizontalCenter: parent.horizontalCenter
                    y: Theme.u(61) * root.shrink - height / 2
                    cents: piece.cents
                    width: Math.round(note ? Theme.u(120) * root.shrink : side)
                    height: Math.round(note ? Theme.u(66) * root.shrink : side)
                }
                Label {
                    anchors.centerIn: picture
                    text: piece.value
                    style: Theme.type.title
                    weight: Font.Bold
                    font.pixelSize: Theme.u(root.shrink < 1 ? 20 : 28)
                    color: Theme.color.slate
                }
                Label {
                    width: parent.width
                    y: Theme.u(root.shrink < 1 ? 80 : 130)
                    text: piece.count
                    style: root.shrink < 1 ? Theme.type.body : Theme.type.amount
                    weight: Font.Bold
                    color: Theme.color.onSlate
                    horizontalAlignment: Text.AlignHCenter
                }
            }
        }
    }
}
