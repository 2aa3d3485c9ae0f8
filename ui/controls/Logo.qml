// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Controls
import Comptoir.Theme

// The mark: a C with a counter across it.
Rectangle {
    id: root

    property color ground: Theme.color.slate

    radius: Math.round(width * 0.2)
    color: ground

    Icon {
        anchors.centerIn: parent
        name: "logo"
        size: root.width
        color: Theme.color.onSlate
    }
    Rectangle {
        x: Math.round(root.width * 0.41)
        y: Math.round(root.height * 0.45)
        width: Math.round(root.width * 0.45)
        height: Math.round(root.height * 0.11)
        radius: height / 2
        color: Theme.color.onSlateAction
    }
}
