// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Comptoir.Controls
import Comptoir.Payment
import Comptoir.Theme

// Exact, then the sums one or two notes make.
Row {
    id: root

    required property PaymentViewModel payment

    // A long exact sum, or larger text, takes its room from the shorter sums.
    readonly property list<string> sums: payment.shortcuts
    readonly property bool crowded: sums.length > 0 && sums[0].length * Theme.textScale > (Theme.textScale > 1 ? 7 : 8)
    readonly property real room: width - (sums.length - 1) * spacing

    spacing: Theme.u(10)

    Repeater {
        model: root.sums

        Button {
            required property string modelData
            required property int index

            width: root.crowded ? root.room * modelData.length / root.sums.join("").length : root.room / root.sums.length
            height: root.height
            style: Theme.type.name
            text: modelData
            selected: index === root.payment.shortcut
            onClicked: root.payment.shortcutAsked(index)
        }
    }
}
