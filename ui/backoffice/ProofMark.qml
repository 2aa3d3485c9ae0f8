// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Controls
import Comptoir.Theme

// One thing that holds, or does not: its shape and its words say which.
Row {
    id: root

    property string sentence
    property bool holds: true

    spacing: Theme.space.s

    Icon {
        y: Math.round((words.style.line - height) / 2)
        name: root.holds ? "check-circle" : "octagon"
        size: Theme.u(22)
        color: root.holds ? Theme.color.good : Theme.color.danger
    }
    Label {
        id: words

        width: root.width - Theme.u(22) - root.spacing
        text: root.sentence
        color: root.holds ? Theme.color.ink : Theme.color.danger
        wrapMode: Text.WordWrap
    }
}
