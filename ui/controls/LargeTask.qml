// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Controls
import Comptoir.Theme

// A task with text from 150 %: one column that scrolls, with page buttons for gloves, above the slate as a bar.
FocusScope {
    id: root

    property string label
    property string note
    property string amount
    property color amountColor: Theme.color.onSlate
    property string spoken
    property string action
    property bool ready: true
    property bool busy: false
    readonly property real inner: column.width
    default property alias content: column.data

    signal acted

    Rectangle {
        anchors.fill: parent
        color: Theme.color.page
    }
    Flickable {
        id: scroll

        x: Theme.space.xl
        y: Theme.u(112 + Theme.inset)
        width: parent.width - Theme.space.xl - Theme.u(84)
        height: bar.y - y
        contentHeight: column.height + Theme.space.xl
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column

            width: scroll.width
            spacing: Theme.space.m
        }
    }
    PageButtons {
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.m
        y: scroll.y
        view: scroll
    }
    Slate {
        id: bar

        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.u(184)
        spoken: root.spoken

        Label {
            x: Theme.u(32)
            anchors.verticalCenter: parent.verticalCenter
            width: number.x - x - Theme.space.s
            text: root.label
            style: Theme.type.label
            strong: true
            wrapMode: Text.WordWrap
            color: Theme.color.onSlate
        }
        Label {
            id: number

            anchors.right: hero.left
            anchors.rightMargin: Theme.space.xl
            anchors.verticalCenter: parent.verticalCenter
            text: root.amount
            style: root.amount.length >= 10 ? Theme.type.slateAmountLongest : Theme.type.slateAmount
            color: root.amountColor
        }
        HeroButton {
            id: hero

            objectName: "largeAction"
            anchors.right: parent.right
            anchors.rightMargin: Theme.space.xl
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.u(400)
            height: Theme.u(136)
            text: root.action
            busy: root.busy
            ready: root.ready
            enabled: root.ready
            onClicked: root.acted()
        }
    }
}
