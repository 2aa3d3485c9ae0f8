// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Comptoir.Controls
import Comptoir.Payment
import Comptoir.Theme

// The change to give, as large as it gets, and the pieces that make it.
Slate {
    id: root

    required property ChangeViewModel change
    readonly property bool giving: change.change !== ""
    readonly property string figure: giving ? change.change : change.paid
    readonly property string doneWord: change.cancelling ? qsTr("Recrédité") : qsTr("Payé")
    readonly property real inner: width - Theme.u(112)

    spoken: giving ? qsTr("À rendre, %1").arg(change.spokenChange) : qsTr("%1, %2").arg(doneWord).arg(figure)

    Label {
        x: Theme.u(56)
        y: Theme.u(40)
        text: root.giving ? qsTr("À rendre") : root.doneWord
        style: Theme.type.title
        color: Theme.color.onSlate
    }
    Label {
        id: number

        objectName: "change"
        anchors.right: parent.right
        anchors.rightMargin: Theme.u(56)
        y: Theme.u(74)
        text: root.figure
        style: root.figure.length > 7 ? Theme.type.slateHeroLong : Theme.type.slateHero
        color: root.giving ? Theme.color.onSlateWarn : Theme.color.onSlateGood
    }
    Row {
        visible: root.change.received !== ""
        anchors.right: parent.right
        anchors.rightMargin: Theme.u(56)
        y: Theme.u(266)
        spacing: Theme.u(5)

        component Word: Label {
            style: Theme.type.fact
            color: Theme.color.onSlateSoft
        }

        Word {
            text: qsTr("Reçu")
        }
        Word {
            text: root.change.received
            strong: true
            color: Theme.color.onSlate
        }
        Word {
            text: " − "
        }
        Word {
            text: qsTr("dû")
        }
        Word {
            text: root.change.due
            strong: true
            color: Theme.color.onSlate
        }
    }
    SlateRule {
        x: Theme.u(56)
        y: Theme.u(326)
        width: root.inner
    }
    ChangePieces {
        visible: root.giving
        x: Theme.u(56)
        y: Theme.u(326)
        width: root.inner
        height: parent.height - y - Theme.u(106)
        change: root.change
    }
    Rectangle {
        objectName: "drawerState"
        visible: root.change.drawerOpen
        x: Theme.u(56)
        width: root.inner
        height: Theme.u(66)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.u(40)
        radius: Theme.radius.m
        color: Theme.color.slateRaised

        Row {
            x: Theme.u(24)
            height: parent.height
            spacing: Theme.u(14)

            Icon {
                name: "till"
                size: Theme.u(28)
                color: Theme.color.onSlateWarn
                anchors.verticalCenter: parent.verticalCenter
            }
            Label {
                text: qsTr("Tiroir ouvert")
                style: Theme.type.name
                color: Theme.color.onSlate
                anchors.verticalCenter: parent.verticalCenter
            }
            Label {
                visible: !Theme.large
                text: root.change.mayGoOn ? "" : qsTr("refermez-le pour continuer")
                color: Theme.color.onSlateSoft
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
}
