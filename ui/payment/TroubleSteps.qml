// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Comptoir.Controls
import Comptoir.Payment
import Comptoir.Theme

// Three gestures; the sensors say which is next.
Column {
    id: root

    required property TroubleViewModel trouble

    component Step: Item {
        id: step

        property int number: 1
        property string title
        property string detail
        readonly property bool current: root.trouble.step === number

        width: parent.width
        height: Theme.u(78)

        Rectangle {
            y: Theme.u(6)
            width: Theme.u(44)
            height: width
            radius: width / 2
            color: step.current ? Theme.color.ink : "transparent"
            border.width: step.current ? 0 : Theme.u(2)
            border.color: Theme.color.lineStrong

            Label {
                anchors.centerIn: parent
                text: step.number
                style: Theme.type.name
                color: step.current ? Theme.color.surface : Theme.color.ink
            }
        }
        Label {
            x: Theme.u(62)
            y: Theme.u(4)
            text: step.title
            style: Theme.type.name
        }
        Label {
            x: Theme.u(62)
            y: Theme.u(30)
            text: step.detail
            style: Theme.type.label
            color: Theme.color.inkSoft
        }
    }

    Step {
        number: 1
        title: qsTr("Levez le capot")
        detail: qsTr("levier bleu, côté droit")
    }
    Step {
        number: 2
        title: qsTr("Posez un rouleau neuf")
        detail: qsTr("80 mm, papier vers vous")
    }
    Step {
        number: 3
        title: qsTr("Rabattez le capot")
        detail: qsTr("jusqu’au clic")
    }
    Item {
        width: 1
        height: Theme.u(14)
    }
    Rectangle {
        width: parent.width
        height: Theme.u(76)
        radius: Theme.radius.m
        color: Theme.color.surfaceAlt

        Icon {
            x: Theme.u(20)
            anchors.verticalCenter: parent.verticalCenter
            name: "refresh"
            size: Theme.u(24)
            color: Theme.color.action
        }
        Label {
            x: Theme.u(56)
            y: Theme.u(13)
            text: qsTr("L’impression repart seule")
            strong: true
        }
        Label {
            x: Theme.u(56)
            y: Theme.u(39)
            text: qsTr("sinon un duplicata complet sort")
            style: Theme.type.label
            color: Theme.color.inkSoft
        }
    }
}
