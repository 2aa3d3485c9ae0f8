// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Comptoir.Theme

// Separate pads of which one is chosen.
Row {
    id: root

    property list<string> choices
    property int current: 0

    signal chosen(int index)

    spacing: Theme.target.gap

    Repeater {
        model: root.choices

        Button {
            required property string modelData
            required property int index

            width: (root.width - (root.choices.length - 1) * root.spacing) / root.choices.length
            height: root.height
            text: modelData
            selected: index === root.current
            Accessible.role: Accessible.RadioButton
            Accessible.checked: selected
            onClicked: root.chosen(index)
        }
    }
}
