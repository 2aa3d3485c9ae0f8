// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Controls
import Comptoir.Selling
import Comptoir.Theme

// A found article: what matched is marked.
Rectangle {
    id: root

    required property string articleId
    required property string name
    required property int matchStart
    required property int matchLength
    required property string detail
    required property string stock
    required property bool here
    required property string price
    required property string drawing
    required property bool many
    property bool ruled: true

    signal added(string articleId)

    color: Theme.color.surface
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2, %3, %4").arg(name).arg(detail).arg(stock).arg(price)

    Rectangle {
        visible: root.ruled
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.stroke.rule
        color: Theme.color.line
    }
    ProductPicture {
        x: Theme.u(16)
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.u(64)
        height: Theme.u(64)
        radius: Theme.radius.m
        drawing: root.drawing
    }
    TextMetrics {
        id: before

        font: nameText.font
        text: root.name.substring(0, root.matchStart)
    }
    TextMetrics {
        id: matched

        font: nameText.font
        text: root.name.substring(root.matchStart, root.matchStart + root.matchLength)
    }
    Rectangle {
        visible: root.matchLength > 0
        x: nameText.x + before.advanceWidth - Theme.u(1)
        y: nameText.y + Theme.u(1)
        width: matched.advanceWidth + Theme.u(2)
        height: nameText.height - Theme.u(4)
        radius: Theme.u(4)
        color: Theme.dark ? Theme.color.warnSoft : Theme.color.onSlateWarn
        opacity: Theme.dark ? 1 : 0.6
    }
    Label {
        id: nameText

        x: Theme.u(96)
        y: Math.round(root.height / 2 - height + Theme.u(1))
        width: priceText.x - x - Theme.space.s
        text: root.name
        style: Theme.type.name
        elide: Text.ElideMiddle
    }
    Row {
        x: Theme.u(96)
        y: Math.round(root.height / 2 + Theme.u(2))
        spacing: Theme.u(12)

        Label {
            text: root.detail
            style: Theme.type.label
            color: Theme.color.inkSoft
        }
        Row {
            visible: root.stock !== ""
            spacing: Theme.u(6)

            Icon {
                name: root.here ? "check-circle" : "truck"
                size: Theme.u(18)
                color: root.here ? Theme.color.good : Theme.color.waiting
                anchors.verticalCenter: parent.verticalCenter
            }
            Label {
                text: root.stock
                style: Theme.type.label
                strong: true
                color: root.here ? Theme.color.good : Theme.color.waiting
            }
        }
    }
    Label {
        id: priceText

        x: root.width - Theme.u(92) - width
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: -Theme.u(1)
        text: root.price
        style: Theme.type.amount
    }
    Button {
        anchors.right: parent.right
        anchors.rightMargin: Theme.u(12)
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.u(64)
        height: Theme.u(64)
        kind: Button.Soft
        iconName: root.many ? "chevron" : "plus"
        Accessible.name: root.many ? qsTr("Choisir une variante de %1").arg(root.name) : qsTr("Ajouter %1").arg(root.name)
        onClicked: root.added(root.articleId)
    }
}
