// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Controls
import Comptoir.Theme

// Rounds a list's corners without clipping: four masks in the colour behind it.
Item {
    id: root

    property color behind: Theme.color.page
    property real radius: Theme.radius.l

    anchors.fill: parent

    CornerMask { corner: Qt.TopLeftCorner; color: root.behind; width: root.radius; height: root.radius }
    CornerMask { corner: Qt.TopRightCorner; color: root.behind; width: root.radius; height: root.radius; anchors.right: parent.right }
    CornerMask { corner: Qt.BottomLeftCorner; color: root.behind; width: root.radius; height: root.radius; anchors.bottom: parent.bottom }
    CornerMask { corner: Qt.BottomRightCorner; color: root.behind; width: root.radius; height: root.radius; anchors.right: parent.right; anchors.bottom: parent.bottom }
}
