// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Theme

// The dark panel with the one amount that matters now. It runs to the screen's edge.
Rectangle {
    id: root

    // The amount as it is said aloud.
    property string spoken

    color: Theme.color.slate
    border.width: Theme.dark ? Theme.stroke.rule : 0
    border.color: Theme.color.onSlateLine
    Accessible.role: Accessible.Pane
    Accessible.name: root.spoken
}
