// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Comptoir.Controls
import Comptoir.Theme

// The network, in a word and a shape; or a device that needs someone. A tap says more.
T.AbstractButton {
    id: root

    enum Tone { Online, Offline, Trouble }

    property int tone: StatusPill.Online
    property string iconName
    property string detail
    property string spoken
    readonly property color mark: tone === StatusPill.Online ? Theme.color.good : tone === StatusPill.Trouble ? Theme.color.warn : Theme.color.surface

    implicitHeight: Theme.target.min
    implicitWidth: row.implicitWidth + Theme.u(tone === StatusPill.Online ? 0 : tone === StatusPill.Offline ? 28 : 30)
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: root.spoken

    background: Item {
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            height: Theme.u(Theme.large ? 64 : 40)
            radius: height / 2
            visible: root.tone !== StatusPill.Online
            color: root.tone === StatusPill.Offline ? Theme.color.waiting : Theme.color.warnSoft
        }
        FocusRing {
            visible: root.visualFocus
            anchors.margins: 0 // the bar has no room around it
        }
    }
    contentItem: Item {
        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.u(8)
            height: parent.height

            Icon {
                name: root.iconName
                size: Theme.u(22) * (Theme.large ? Theme.textScale * 0.8 : 1)
                color: root.mark
                anchors.verticalCenter: parent.verticalCenter
            }
            Label {
                text: root.text
                style: Theme.type.label
                strong: true
                color: root.mark
                anchors.verticalCenter: parent.verticalCenter
                anchors.verticalCenterOffset: Theme.u(1)
            }
            Rectangle {
                visible: root.detail !== ""
                width: Theme.stroke.rule
                height: Theme.u(24)
                color: Theme.color.inkFaint
                anchors.verticalCenter: parent.verticalCenter
            }
            Label {
                visible: root.detail !== ""
                text: root.detail
                style: Theme.type.label
                strong: true
                color: root.mark
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
}
