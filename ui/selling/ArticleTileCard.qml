// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Comptoir.Controls
import Comptoir.Selling
import Comptoir.Theme

// An article of the grid: drawing, name on two lines, price.
T.AbstractButton {
    id: root

    required property string articleId
    required property string name
    required property string drawing
    required property string price

    signal tapped(string articleId)

    text: qsTr("%1, %2").arg(name).arg(price)
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    onClicked: tapped(articleId)

    background: Card {
        color: root.down ? Theme.color.surfaceSunk : Theme.color.surface

        FocusRing {
            visible: root.visualFocus
            around: Theme.radius.l
        }
    }
    contentItem: Item {
        ProductPicture {
            x: Theme.u(12)
            y: Theme.u(12)
            width: parent.width - Theme.u(24)
            height: Theme.u(84)
            radius: Theme.radius.m
            drawing: root.drawing
        }
        Label {
            x: Theme.u(12)
            y: Theme.u(99)
            width: parent.width - Theme.u(20)
            text: root.name
            style: Theme.type.label
            strong: true
            wrapMode: Text.WordWrap
            maximumLineCount: 2
            elide: Text.ElideRight
            verticalAlignment: Text.AlignTop
            lineHeight: Theme.u(20)
        }
        Label {
            x: Theme.u(12)
            y: Theme.u(141)
            text: root.price
            style: Theme.type.body
            weight: Font.ExtraBold
        }
    }
}
