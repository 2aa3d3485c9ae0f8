// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Comptoir.Controls
import Comptoir.Theme

// A line of the basket: picture, name, variant and promotion, quantity, amount. Its measures are the design's line row.
T.AbstractButton {
    id: root

    property string name
    property string variant
    property string promotion
    property string quantity
    property bool several: false
    property string amount
    property string second
    property bool struck: false
    property string drawing
    property string spoken
    property bool selected: false
    property bool ruled: true
    readonly property real pictureSize: Theme.u(Theme.large ? 96 : 52)
    readonly property real edge: Theme.large ? Theme.u(24) : Theme.space.l

    implicitHeight: Theme.u(Theme.large ? 136 : 72)
    focusPolicy: Qt.NoFocus // ↑ and ↓ choose the line
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken
    Accessible.selected: selected

    // A scan shows as a flash that fades.
    function flash() {
        fade.restart();
    }

    background: Rectangle {
        color: root.down ? Theme.color.surfaceSunk : root.selected ? Theme.color.actionSoft : Theme.color.surface

        Rectangle {
            id: glow

            anchors.fill: parent
            color: Theme.color.actionSoft
            visible: fade.running

            NumberAnimation on opacity {
                id: fade

                running: false
                from: 1
                to: 0
                duration: Theme.motion.flash
            }
        }
        Rectangle {
            visible: root.selected
            width: Theme.u(Theme.large ? 8 : 5)
            height: parent.height
            color: Theme.color.action
        }
        Rectangle {
            visible: root.ruled
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.stroke.rule
            color: Theme.color.line
        }
        Rectangle {
            visible: root.visualFocus
            anchors.fill: parent
            anchors.margins: Theme.stroke.focusGap
            color: "transparent"
            border.width: Theme.stroke.focus
            border.color: Theme.color.focus
        }
    }

    contentItem: Item {
        ProductPicture {
            x: root.edge
            anchors.verticalCenter: parent.verticalCenter
            width: root.pictureSize
            height: root.pictureSize
            radius: Theme.radius.m
            drawing: root.drawing
        }
        Label {
            x: root.edge + root.pictureSize + (Theme.large ? Theme.u(24) : Theme.space.l)
            y: root.promotion !== "" && !Theme.large ? Theme.u(10) : Math.round(root.height / 2 - height + Theme.u(1.5))
            width: quantityMark.x - x - Theme.space.s
            text: root.name
            style: Theme.type.name
            elide: Text.ElideMiddle
        }
        Row {
            x: root.edge + root.pictureSize + (Theme.large ? Theme.u(24) : Theme.space.l)
            y: root.promotion !== "" && !Theme.large ? Theme.u(36) : Math.round(root.height / 2 + Theme.u(1.5))
            height: chip.visible ? chip.height : variantText.height
            spacing: Theme.u(10)

            Label {
                id: variantText

                text: root.variant
                style: Theme.type.label
                color: Theme.color.inkSoft
                anchors.verticalCenter: parent.verticalCenter
            }
            Chip {
                id: chip

                visible: root.promotion !== ""
                tone: Chip.Good
                iconName: "tag"
                text: root.promotion
                implicitHeight: Theme.large ? Theme.u(40) : Theme.u(26)
                color: Theme.large ? "transparent" : Theme.color.goodSoft
            }
        }
        QuantityMark {
            id: quantityMark

            x: Theme.large ? parent.width - Theme.u(306) : parent.width - Theme.u(236)
            anchors.verticalCenter: parent.verticalCenter
            several: root.several
            text: root.quantity
        }
        Label {
            anchors.right: parent.right
            anchors.rightMargin: Theme.large ? Theme.u(24) : Theme.u(20)
            y: root.second === "" || Theme.large ? Math.round((root.height - height) / 2 - Theme.u(1)) : Theme.u(10)
            text: root.amount
            style: Theme.type.amount
        }
        Label {
            visible: !Theme.large
            anchors.right: parent.right
            anchors.rightMargin: root.struck ? Theme.u(30) : Theme.u(20)
            y: Theme.u(39)
            text: root.second
            style: Theme.type.label
            font.strikeout: root.struck
            color: root.struck ? Theme.color.inkFaint : Theme.color.inkSoft
        }
    }
}
