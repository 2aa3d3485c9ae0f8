// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Comptoir.Controls
import Comptoir.Theme

// The total of a terminal's slip, typed in its place.
T.AbstractButton {
    id: root

    property string what
    property string amount
    property bool entering: false
    property bool empty: true

    width: Theme.u(184)
    height: Theme.target.std
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: entering ? qsTr("%1, abandonner la saisie").arg(what) : empty ? qsTr("%1, saisir le total du terminal").arg(what) : qsTr("%1, corriger %2").arg(what).arg(amount)

    background: Rectangle {
        anchors.centerIn: parent
        width: root.width
        height: Theme.u(52)
        radius: Theme.radius.s
        color: root.down ? Theme.color.surfaceSunk : root.entering || root.empty ? Theme.color.surface : Theme.color.surfaceAlt
        border.width: root.entering ? Theme.stroke.selected : root.empty ? Theme.stroke.outline : 0
        border.color: root.entering ? Theme.color.action : Theme.color.lineStrong

        FocusRing {
            visible: root.visualFocus
        }
    }
    contentItem: Item {
        Label {
            id: figure

            anchors.right: parent.right
            anchors.rightMargin: Theme.u(16)
            anchors.verticalCenter: parent.verticalCenter
            text: root.empty ? qsTr("à saisir") : root.amount
            style: root.empty ? Theme.type.body : Theme.type.name
            color: root.empty ? Theme.color.action : Theme.color.ink
        }
        Rectangle {
            visible: root.entering
            anchors.left: figure.right
            anchors.leftMargin: Theme.u(3)
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.u(2)
            height: Theme.u(28)
            color: Theme.color.action
        }
    }
}
