// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Comptoir.Controls
import Comptoir.Theme

// − value +. Tapping the value opens the keypad.
FocusScope {
    id: root

    property string value
    property bool active: true
    property string spokenName

    signal decreased
    signal increased
    signal valueTapped

    implicitWidth: Theme.u(194)
    implicitHeight: Theme.target.std
    Accessible.role: Accessible.SpinBox
    Accessible.name: qsTr("%1, %2, ajuster").arg(root.spokenName).arg(root.value)
    Accessible.onIncreaseAction: root.increased()
    Accessible.onDecreaseAction: root.decreased()

    component Pad: T.AbstractButton {
        id: pad

        property string iconName

        width: Theme.u(65)
        height: root.height
        focusPolicy: Qt.TabFocus
        enabled: root.active
        Accessible.role: Accessible.Button
        Accessible.name: pad.text

        background: Rectangle {
            color: pad.down ? Theme.color.surfaceSunk : root.active ? Theme.color.actionSoft : Theme.color.surfaceAlt
            radius: Theme.radius.m

            FocusRing {
                visible: pad.visualFocus
            }
        }
        contentItem: Item {
            Icon {
                anchors.centerIn: parent
                name: pad.iconName
                size: Theme.u(26)
                color: root.active ? Theme.color.action : Theme.color.inkFaint
            }
        }
    }

    Pad {
        text: qsTr("Un de moins")
        iconName: "minus"
        onClicked: root.decreased()
    }
    T.AbstractButton {
        id: middle

        x: Theme.u(64)
        width: root.width - Theme.u(128)
        height: root.height
        enabled: root.active
        focusPolicy: Qt.TabFocus
        Accessible.role: Accessible.Button
        Accessible.name: qsTr("Quantité %1, la saisir").arg(root.value)
        onClicked: root.valueTapped()

        background: Rectangle {
            color: middle.down ? Theme.color.surfaceSunk : Theme.color.surface

            FocusRing {
                visible: middle.visualFocus
                z: 1
            }
        }
        contentItem: Label {
            text: root.value
            style: Theme.type.bar
            horizontalAlignment: Text.AlignHCenter
        }
    }
    Pad {
        text: qsTr("Un de plus")
        iconName: "plus"
        anchors.right: parent.right
        onClicked: root.increased()
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.m
        color: "transparent"
        border.width: Theme.stroke.outline
        border.color: Theme.color.lineStrong
    }
}
