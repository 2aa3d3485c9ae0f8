// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Comptoir.Controls
import Comptoir.Theme

// The slate's action: its label names the result. When there is nothing to do it is an outline that says what is missing.
T.AbstractButton {
    id: root

    property bool ready: true
    property bool busy: false
    property bool chevron: false
    // Off the slate, the next step is blue.
    property bool onPage: false
    readonly property bool lit: ready && !busy
    readonly property color mark: {
        if (!lit)
            return onPage ? Theme.color.inkFaint : Theme.color.onSlateSoft;
        return onPage ? Theme.color.onAction : Theme.color.onSlateActionInk;
    }
    readonly property color ground: {
        if (onPage)
            return !lit ? Theme.color.surfaceAlt : down ? Theme.color.actionPressed : Theme.color.action;
        if (!lit)
            return Theme.color.slateRaised;
        return down ? Theme.color.onSlateSoft : Theme.color.onSlateAction;
    }

    implicitHeight: Theme.target.hero
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: root.text

    background: Rectangle {
        radius: Theme.radius.l
        color: root.ground
        border.width: root.lit ? 0 : Theme.stroke.outline
        border.color: root.onPage ? Theme.color.lineStrong : Theme.color.onSlateOutline

        WaitBar {
            visible: root.busy
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.space.l }
        }
        FocusRing {
            visible: root.visualFocus
            onSlate: !root.onPage
            around: Theme.radius.l
        }
    }

    contentItem: Item {
        Row {
            anchors.centerIn: parent
            spacing: Theme.u(10)

            Label {
                text: root.text
                style: Theme.large && root.text.length > 13 ? Theme.type.body : root.text.length > 18 ? Theme.type.heading : Theme.type.hero
                weight: Font.ExtraBold
                color: root.mark
                wrapMode: Text.WordWrap
                horizontalAlignment: Text.AlignHCenter
                width: Math.min(implicitWidth, root.width - Theme.u(root.chevron && root.lit ? 80 : 32))
                anchors.verticalCenter: parent.verticalCenter
            }
            Icon {
                visible: root.chevron && root.lit && !Theme.large
                name: "chevron-bold"
                size: Theme.u(28)
                color: root.mark
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
}
