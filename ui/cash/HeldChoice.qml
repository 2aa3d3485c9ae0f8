// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Cash
import Comptoir.Controls
import Comptoir.Theme

// Sales that still wait when the day ends: kept for tomorrow, or voided. Nothing is chosen beforehand.
Card {
    id: root

    required property CompareViewModel compare
    property bool stacked: false
    readonly property real pad: stacked ? width - Theme.u(32) : Theme.u(176)

    height: stacked ? title.height + 2 * Theme.target.hero + Theme.u(56) : Theme.u(80)

    Icon {
        visible: !root.stacked
        x: Theme.u(25)
        anchors.verticalCenter: parent.verticalCenter
        name: "pause"
        size: Theme.u(26)
        color: Theme.color.inkSoft
    }
    Label {
        id: title

        x: root.stacked ? Theme.u(16) : Theme.u(68)
        y: root.stacked ? Theme.u(16) : Math.round((parent.height - height) / 2)
        text: root.compare.held
        style: Theme.type.name
    }
    Flow {
        anchors.right: parent.right
        anchors.rightMargin: root.stacked ? Theme.u(16) : Theme.u(8)
        width: root.stacked ? root.pad : 2 * root.pad + spacing
        y: root.stacked ? title.height + Theme.u(32) : Theme.u(8)
        spacing: Theme.target.gap

        Button {
            width: root.pad
            height: root.stacked ? Theme.target.hero : Theme.target.std
            selected: root.compare.heldKept
            text: qsTr("Les garder")
            Accessible.role: Accessible.RadioButton
            Accessible.checked: selected
            onClicked: root.compare.heldKeepAsked()
        }
        Button {
            width: root.pad
            height: root.stacked ? Theme.target.hero : Theme.target.std
            destructive: true
            text: qsTr("Les annuler")
            onClicked: root.compare.heldVoidAsked()
        }
    }
}
