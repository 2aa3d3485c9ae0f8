// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Comptoir.Controls
import Comptoir.Theme

// A verb to tap. It acts on release inside; what is later keeps its place, grey, and still answers.
T.AbstractButton {
    id: root

    enum Kind { Outline, Filled, Soft, Quiet, Link, Slate }

    property int kind: Button.Outline
    property bool destructive: false
    property bool selected: false
    // Not in this version, or not now: a tap is answered by words, so it stays tappable.
    property bool muted: false
    property string iconName
    property real iconSize: Theme.u(22)
    property string badge
    property typeRole style: Theme.type.body
    property bool leftAligned: false
    // Cannot be done now. Unlike `enabled`, it does not follow the page under a sheet.
    property bool off: false

    readonly property color ground: {
        if (kind === Button.Filled)
            return down ? Theme.color.actionPressed : Theme.color.action;
        if (kind === Button.Slate)
            return down ? Theme.color.slate : Theme.color.slateRaised;
        if (down)
            return Theme.color.surfaceSunk;
        if (muted && (kind === Button.Soft || kind === Button.Quiet))
            return Theme.color.surfaceAlt;
        if (selected || kind === Button.Soft)
            return Theme.color.actionSoft;
        if (kind === Button.Quiet)
            return Theme.color.surfaceAlt;
        return kind === Button.Link ? "transparent" : Theme.color.surface;
    }
    readonly property color mark: {
        if (kind === Button.Filled)
            return Theme.color.onAction;
        if (kind === Button.Slate)
            return Theme.color.onSlate;
        if (muted || off)
            return Theme.color.inkFaint;
        if (destructive)
            return Theme.color.danger;
        if (selected || kind === Button.Soft || kind === Button.Link)
            return Theme.color.action;
        return Theme.color.ink;
    }

    implicitHeight: Theme.target.std
    implicitWidth: content.implicitWidth + Theme.u(40)
    enabled: !off
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: root.text

    background: Rectangle {
        radius: Theme.radius.m
        color: root.ground
        border.width: root.selected ? Theme.stroke.selected : root.kind === Button.Outline || root.kind === Button.Slate ? Theme.stroke.outline : 0
        border.color: root.selected ? Theme.color.action : root.kind === Button.Slate ? Theme.color.onSlateOutline : Theme.color.lineStrong

        FocusRing {
            visible: root.visualFocus
            onSlate: root.kind === Button.Slate
        }
    }

    contentItem: Item {
        Row {
            id: content

            x: root.leftAligned ? Theme.space.l : Math.round((parent.width - width) / 2)
            anchors.verticalCenter: parent.verticalCenter
            spacing: root.leftAligned ? Theme.space.m : Theme.u(10)

            Icon {
                visible: root.iconName !== ""
                name: root.iconName
                size: root.iconSize * (Theme.large ? Theme.textScale : 1)
                color: root.mark
                anchors.verticalCenter: parent.verticalCenter
            }
            Label {
                text: root.text
                style: root.style
                strong: true
                color: root.mark
                wrapMode: Text.WordWrap
                horizontalAlignment: root.leftAligned ? Text.AlignLeft : Text.AlignHCenter
                width: Math.min(implicitWidth, root.width - Theme.u(root.iconName === "" ? 12 : 44))
                anchors.verticalCenter: parent.verticalCenter
            }
            CountBadge {
                visible: root.badge !== ""
                text: root.badge
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
}
