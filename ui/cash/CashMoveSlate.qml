// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Cash
import Comptoir.Controls
import Comptoir.Theme

// How much moves, in which bag, and the record of it.
Slate {
    id: root

    required property CashMoveViewModel move
    readonly property real inner: width - Theme.u(48)

    spoken: qsTr("%1, %2").arg(move.title).arg(move.amount)

    SlateAmount {
        objectName: "moveAmount"
        x: Theme.u(24)
        y: Theme.u(20)
        width: root.inner
        label: root.move.title
        amount: root.move.amount
    }
    Label {
        visible: !root.move.bagged
        x: Theme.u(24)
        y: Theme.u(Theme.wide ? 154 : 138)
        width: root.inner
        text: qsTr("Le tiroir s’ouvre à la validation")
        style: Theme.type.label
        color: Theme.color.onSlateSoft
        horizontalAlignment: Text.AlignRight
    }
    BagButton {
        visible: root.move.bagged
        x: Theme.u(24)
        width: root.inner
        anchors.bottom: act.top
        anchors.bottomMargin: Theme.u(12)
        move: root.move
    }
    HeroButton {
        id: act

        objectName: "moveAction"
        x: Theme.u(24)
        width: root.inner
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.u(24)
        text: root.move.action
        ready: root.move.ready
        enabled: root.move.ready
        onClicked: root.move.actionAsked()
    }
}
