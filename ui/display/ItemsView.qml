// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Comptoir.Controls
import Comptoir.Display
import Comptoir.Theme

// The lines and what is to pay, as the till has them.
Item {
    id: root

    required property CustomerDisplayViewModel display
    readonly property real headroom: Theme.u(display.training ? 44 : 0)
    readonly property real itemsWidth: Theme.u(DisplayLayout.itemsWidth)

    Rectangle {
        objectName: "items"
        width: root.itemsWidth
        height: parent.height
        color: Theme.color.surface

        Label {
            x: Theme.u(40)
            y: Theme.u(39) + root.headroom
            text: root.display.brand
            style: Theme.publicType.title
        }
        ListView {
            id: list

            x: Theme.u(40)
            y: Theme.u(96) + root.headroom
            width: parent.width - Theme.u(80)
            height: Theme.u(560) - root.headroom
            clip: contentHeight > height
            interactive: false
            model: root.display.lines
            reuseItems: true
            onCountChanged: positionViewAtEnd()

            delegate: DisplayRow {
                width: list.width
                height: Theme.u(80)
            }
        }
        Icon {
            x: Theme.u(42)
            y: Theme.u(746)
            name: "leaf"
            size: Theme.u(26)
            color: Theme.color.good
        }
        Label {
            x: Theme.u(84)
            y: Theme.u(749)
            text: qsTr("Le ticket est imprimé sur demande : dites-le-nous.")
            style: Theme.publicType.body
            color: Theme.color.inkSoft
        }
    }
    Slate {
        id: slate

        objectName: "slate"
        x: root.itemsWidth
        width: parent.width - x
        height: parent.height
        spoken: qsTr("À payer, %1").arg(root.display.spokenDue)

        SlateFact {
            x: Theme.u(44)
            y: Theme.u(467)
            width: slate.width - Theme.u(88)
            height: Theme.u(40)
            style: Theme.publicType.bar
            label: qsTr("Sous-total")
            value: root.display.gross
        }
        SlateFact {
            visible: root.display.discounts !== ""
            x: Theme.u(44)
            y: Theme.u(507)
            width: slate.width - Theme.u(88)
            height: Theme.u(40)
            style: Theme.publicType.bar
            label: qsTr("Vos remises")
            value: root.display.discounts
            valueColor: Theme.color.onSlateGood
        }
        SlateRule {
            x: Theme.u(44)
            y: Theme.u(565)
            width: slate.width - Theme.u(88)
        }
        Label {
            x: Theme.u(44)
            y: Theme.u(588)
            text: qsTr("À payer")
            style: Theme.publicType.title
            weight: Font.Bold
            color: Theme.color.onSlate
        }
        Label {
            anchors.right: parent.right
            anchors.rightMargin: Theme.u(44)
            y: Theme.u(622)
            text: root.display.due
            style: root.display.due.length > 9 ? Theme.publicType.slateAmount : Theme.publicType.publicAmount
            color: Theme.color.onSlate
        }
        Label {
            anchors.right: parent.right
            anchors.rightMargin: Theme.u(44)
            y: Theme.u(734)
            text: qsTr("TVA comprise %1").arg(root.display.vat)
            style: Theme.publicType.fact
            color: Theme.color.onSlateSoft
        }
    }
}
