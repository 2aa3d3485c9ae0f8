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

    spacing: Theme.u(10)

    Repeater {
        model: root.payment.shortcuts

        Button {
            required property string modelData
            required property int index

            width: Math.floor((root.width - (root.payment.shortcuts.length - 1) * root.spacing) / root.payment.shortcuts.length)
            height: root.height
            style: Theme.type.name
            text: modelData
            selected: index === root.payment.shortcut
            onClicked: root.payment.shortcutAsked(index)
        }
    }
}
