// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Comptoir.Controls
import Comptoir.Payment
import Comptoir.Theme

// What is safe, first.
Slate {
    id: root

    required property TroubleViewModel trouble
    readonly property real inner: width - Theme.u(48)

    spoken: qsTr("%1, %2").arg(trouble.label).arg(trouble.amount)

    SlateAmount {
        x: Theme.u(24)
        y: Theme.u(28)
        width: root.inner
        label: root.trouble.label
        amount: root.trouble.amount
    }
    SlateRule {
        x: Theme.u(24)
        y: Theme.u(156)
        width: root.inner
    }
    Column {
        x: Theme.u(24)
        y: Theme.u(176)

        Repeater {
            model: root.trouble.safe

            Item {
                id: fact

                required property string name
                required property string detail

                width: root.inner
                height: Theme.u(68)

                Icon {
                    x: Theme.u(1)
                    y: Theme.u(13)
                    name: "check-circle"
                    size: Theme.u(24)
                    color: Theme.color.onSlateGood
                }
                Label {
                    x: Theme.u(40)
                    text: fact.name
                    style: Theme.type.name
                    color: Theme.color.onSlate
                }
                Label {
                    x: Theme.u(40)
                    y: Theme.u(26)
                    text: fact.detail
                    style: Theme.type.label
                    color: Theme.color.onSlateSoft
                }
            }
        }
    }
    Label {
        x: Theme.u(24)
        width: root.inner
        anchors.bottom: next.top
        anchors.bottomMargin: Theme.u(16)
        text: qsTr("Vous pouvez servir le client suivant : le ticket attend dans la file.")
        wrapMode: Text.WordWrap
        color: Theme.color.onSlateSoft
    }
    HeroButton {
        id: next

        x: Theme.u(24)
        width: root.inner
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.u(24)
        chevron: true
        text: qsTr("Client suivant")
        onClicked: root.trouble.nextAsked()
    }
}
