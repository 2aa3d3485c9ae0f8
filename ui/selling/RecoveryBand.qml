// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Controls
import Comptoir.Selling
import Comptoir.Theme

// What the till found again after a crash, on top of the sale, with the verbs that settle it.
Item {
    id: root

    required property RecoveryViewModel recovery
    readonly property real verbWidth: Theme.u(Theme.large ? 420 : 216)
    readonly property real verbHeight: Math.min(Theme.target.std, Math.floor((height - 3 * Theme.target.gap) / 2))

    Band {
        anchors.fill: parent
        reserve: root.verbWidth + 2 * Theme.space.l
        iconName: root.recovery.icon
        title: root.recovery.title
        sentence: root.recovery.sentence
    }
    RoundedCorners {
        anchors.fill: parent
    }
    Column {
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.l
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.target.gap

        Button {
            width: root.verbWidth
            height: root.verbHeight
            kind: Button.Filled
            text: root.recovery.action
            onClicked: root.recovery.actionAsked()
        }
        Button {
            visible: root.recovery.otherAction !== ""
            width: root.verbWidth
            height: root.verbHeight
            text: root.recovery.otherAction
            onClicked: root.recovery.otherActionAsked()
        }
    }
}
