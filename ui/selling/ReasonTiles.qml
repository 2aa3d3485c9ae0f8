// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Comptoir.Controls
import Comptoir.Selling
import Comptoir.Theme

// Choosing the reason applies and closes.
Grid {
    id: root

    required property LineEditViewModel edit
    property int first: 0 // of the reasons shown here
    property real tileHeight: Theme.target.key

    spacing: Theme.target.gap

    Repeater {
        model: root.edit.reasons.slice(first)

        Button {
            required property string modelData
            required property int index

            width: (root.width - (root.columns - 1) * root.spacing) / root.columns
            height: root.tileHeight
            text: modelData
            selected: index + root.first === root.edit.reason
            off: !root.edit.ready
            onClicked: root.edit.reasonAsked(index + root.first)
        }
    }
}
