// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Cash
import Comptoir.Controls
import Comptoir.Theme

// What was counted, and the way out.
Slate {
    id: root

    required property SealedViewModel sealed
    readonly property real inner: width - Theme.u(48)

    spoken: qsTr("Compté, %1, écart %2").arg(sealed.counted).arg(sealed.difference)

    SlateFact {
        x: Theme.u(24)
        y: Theme.u(24)
        width: root.inner
        height: Theme.u(36)
        style: Theme.type.fact
        label: qsTr("Écart")
        value: root.sealed.exact ? qsTr("juste") : root.sealed.difference
    }
    SlateRule {
        x: Theme.u(24)
        y: Theme.u(76)
        width: root.inner
    }
    SlateAmount {
        id: figure

        objectName: "counted"
        x: Theme.u(24)
        y: Theme.u(93)
        width: root.inner
        label: qsTr("Compté")
        amount: root.sealed.counted
    }
    Label {
        x: Theme.u(24)
        anchors.top: figure.bottom
        anchors.topMargin: Theme.space.xs
        width: root.inner
        text: root.sealed.day
        style: Theme.type.label
        color: Theme.color.onSlateSoft
        wrapMode: Text.WordWrap
        horizontalAlignment: Text.AlignRight
    }
    HeroButton {
        x: Theme.u(24)
        width: root.inner
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.u(24)
        text: qsTr("Terminer")
        onClicked: root.sealed.doneAsked()
    }
}
