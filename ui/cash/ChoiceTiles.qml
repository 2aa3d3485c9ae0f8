// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Comptoir.Cash
import Comptoir.Controls
import Comptoir.Theme

// Why it moves, or who sees it; more of them than fit turn like pages.
Grid {
    id: root

    required property CashMoveViewModel move
    readonly property int tiles: move.choices.length + (move.moreChoices ? 1 : 0)
    property real tileHeight: height

    columns: tiles
    spacing: Theme.target.gap

    Repeater {
        model: root.move.choices

        Button {
            required property string modelData
            required property int index

            width: Math.floor((root.width - (root.columns - 1) * root.spacing) / root.columns)
            height: root.tileHeight
            text: modelData
            selected: index === root.move.choice
            Accessible.role: Accessible.RadioButton
            Accessible.checked: selected
            onClicked: root.move.choiceAsked(index)
        }
    }
    Button {
        visible: root.move.moreChoices
        width: Math.floor((root.width - (root.columns - 1) * root.spacing) / root.columns)
        height: root.tileHeight
        kind: Button.Soft
        text: qsTr("Suite…")
        onClicked: root.move.moreAsked()
    }
}
