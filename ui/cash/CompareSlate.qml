// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Cash
import Comptoir.Controls
import Comptoir.Theme

// The difference, and the seal.
Slate {
    id: root

    required property CompareViewModel compare
    readonly property real inner: width - Theme.u(48)

    spoken: qsTr("Écart, %1").arg(compare.difference)

    SlateFact {
        x: Theme.u(24)
        y: Theme.u(24)
        width: root.inner
        height: Theme.u(36)
        style: Theme.type.fact
        label: qsTr("Compté en espèces")
        value: root.compare.counted
    }
    SlateFact {
        x: Theme.u(24)
        y: Theme.u(60)
        width: root.inner
        height: Theme.u(36)
        style: Theme.type.fact
        label: qsTr("Attendu")
        value: root.compare.expected
    }
    SlateRule {
        x: Theme.u(24)
        y: Theme.u(112)
        width: root.inner
    }
    SlateAmount {
        id: figure

        objectName: "difference"
        x: Theme.u(24)
        y: Theme.u(129)
        width: root.inner
        label: qsTr("Écart")
        amount: root.compare.difference
        color: root.compare.right ? Theme.color.onSlateGood : Theme.color.onSlateWarn
    }
    Label {
        x: Theme.u(24)
        anchors.top: figure.bottom
        anchors.topMargin: Theme.space.xs
        width: root.inner
        text: root.compare.note
        style: Theme.type.label
        color: Theme.color.onSlateSoft
        wrapMode: Text.WordWrap
        horizontalAlignment: Text.AlignRight
    }
    Label {
        x: Theme.u(24)
        width: root.inner
        anchors.bottom: recount.top
        anchors.bottomMargin: Theme.u(10)
        text: root.compare.recounts
        style: Theme.type.label
        color: Theme.color.onSlateSoft
        wrapMode: Text.WordWrap
        horizontalAlignment: Text.AlignHCenter
    }
    Button {
        id: recount

        x: Theme.u(24)
        width: root.inner
        height: Theme.u(72)
        anchors.bottom: seal.top
        anchors.bottomMargin: Theme.u(12)
        kind: Button.Slate
        iconName: "back"
        text: qsTr("Recompter")
        onClicked: root.compare.recountAsked()
    }
    HeroButton {
        id: seal

        objectName: "seal"
        x: Theme.u(24)
        width: root.inner
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.u(24)
        text: root.compare.action
        ready: root.compare.ready
        enabled: ready
        onClicked: root.compare.sealAsked()
    }
}
