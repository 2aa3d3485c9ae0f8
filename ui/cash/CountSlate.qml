// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Comptoir.Cash
import Comptoir.Controls
import Comptoir.Theme

// What is counted so far, and how far the count is.
Slate {
    id: root

    required property CountViewModel count
    readonly property real inner: width - Theme.u(48)

    spoken: qsTr("Compté, %1").arg(count.spokenCounted)

    Label {
        x: Theme.u(24)
        y: Theme.u(24)
        text: root.count.closing ? qsTr("Compté") : qsTr("Fond de caisse")
        style: Theme.type.name
        color: Theme.color.onSlate
    }
    Label {
        anchors.right: parent.right
        anchors.rightMargin: Theme.u(24)
        y: Theme.u(27)
        text: qsTr("%1 coupures sur %2").arg(root.count.done).arg(root.count.of)
        style: Theme.type.label
        color: Theme.color.onSlateSoft
    }
    Row {
        x: Theme.u(24)
        y: Theme.u(62)
        spacing: Theme.u(3)

        Repeater {
            model: root.count.of

            Rectangle {
                required property int index

                width: (root.inner - 14 * Theme.u(3)) / 15
                height: Theme.u(8)
                radius: height / 2
                color: index < root.count.done ? Theme.color.onSlateGood : Theme.color.slateRaised
            }
        }
    }
    Label {
        objectName: "counted"
        anchors.right: parent.right
        anchors.rightMargin: Theme.u(24)
        y: Theme.u(90)
        text: root.count.counted
        style: root.count.counted.length >= 13 ? Theme.type.slateAmountLongest : root.count.counted.length >= (Theme.wide ? 10 : 11) ? Theme.type.slateAmountLong : Theme.type.slateAmount
        color: Theme.color.onSlate
    }
    HeroButton {
        objectName: "countAction"
        x: Theme.u(24)
        width: root.inner
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.u(24)
        text: root.count.action
        ready: root.count.ready
        enabled: root.count.ready
        onClicked: root.count.actionAsked()
    }
}
