// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Theme

// The ring around what the keyboard acts on.
Rectangle {
    property bool onSlate: false
    property real around: Theme.radius.m

    anchors.fill: parent
    anchors.margins: -(Theme.stroke.focus + Theme.stroke.focusGap)
    radius: around + Theme.stroke.focus + Theme.stroke.focusGap
    color: "transparent"
    border.width: Theme.stroke.focus
    border.color: onSlate ? Theme.color.onSlate : Theme.color.focus
}
