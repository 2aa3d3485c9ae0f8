// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Comptoir.Controls
import Comptoir.Theme

// An icon above a word, and maybe a second line.
T.AbstractButton {
    id: root

    property string iconName
    property real iconSize: Theme.u(28)
    property string detail
    property bool selected: false
    property bool muted: false
    property bool outlined: true
    property bool tinted: false
    property bool off: false
    property real gap: Theme.u(2)
    property real nudge: Theme.u(1)
    property typeRole style: Theme.type.body
    readonly property bool grey: muted || off
    readonly property color mark: grey ? Theme.color.inkFaint : selected ? Theme.color.action : Theme.color.ink

    implicitHeight: Theme.u(84)
    enabled: !off
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: detail === "" ? text : qsTr("%1, %2").arg(text).arg(detail)
    Accessible.checkable: true
    Accessible.checked: selected

    background: Rectangle {
        radius: Theme.radius.m
        color: root.down ? Theme.color.surfaceSunk : root.selected ? Theme.color.actionSoft : root.grey ? Theme.color.surfaceAlt : Theme.color.surface
        border.width: root.selected ? Theme.stroke.selected : root.outlined ? Theme.stroke.outline : 0
        border.color: root.selected ? Theme.color.action : root.grey ? Theme.color.line : Theme.color.lineStrong

        FocusRing {
            visible: root.visualFocus
        }
    }

    contentItem: Item {
        Column {
            anchors.centerIn: parent
            anchors.verticalCenterOffset: root.nudge
            width: parent.width - Theme.u(8)
            spacing: root.gap

            Icon {
                // A name on two lines of larger text needs the icon's room.
                visible: root.iconName !== "" && (words.lineCount === 1 || Theme.textScale === 1 || root.height > Theme.u(100))
                name: root.iconName
                size: root.iconSize
                color: root.tinted && !root.muted ? Theme.color.action : root.mark
                anchors.horizontalCenter: parent.horizontalCenter
            }
            Label {
                id: words

                text: root.text
                width: parent.width
                style: root.style
                strong: true
                color: root.mark
                wrapMode: Text.WordWrap
                horizontalAlignment: Text.AlignHCenter
            }
            Label {
                visible: root.detail !== ""
                text: root.detail
                width: parent.width
                style: Theme.type.label
                color: Theme.color.inkSoft
                wrapMode: Text.WordWrap
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
}
