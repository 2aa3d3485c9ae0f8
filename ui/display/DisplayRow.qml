// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Controls
import Comptoir.Display
import Comptoir.Theme

// A line as the customer reads it.
Item {
    id: root

    required property string name
    required property string detail
    required property bool promoted
    required property string amount
    required property string drawing

    ProductPicture {
        y: Theme.u(12)
        width: Theme.u(56)
        height: Theme.u(56)
        radius: Theme.radius.m
        drawing: root.drawing
    }
    Label {
        x: Theme.u(74)
        y: Theme.u(15)
        width: parent.width - x - Theme.u(140)
        text: root.name
        style: Theme.publicType.amount
        weight: Font.Bold
        elide: Text.ElideMiddle
    }
    Label {
        x: Theme.u(74)
        y: Theme.u(42)
        text: root.detail
        style: Theme.publicType.body
        strong: root.promoted
        color: root.promoted ? Theme.color.good : Theme.color.inkSoft
    }
    Label {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: root.amount
        style: Theme.publicType.bar
        weight: Font.Bold
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.stroke.rule
        color: Theme.color.line
    }
}
