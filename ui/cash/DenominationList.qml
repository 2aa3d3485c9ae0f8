// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Comptoir.Cash
import Comptoir.Controls
import Comptoir.Theme

// Coins or notes, one a row.
Item {
    id: root

    required property DenominationModel model
    property real rowHeight: Theme.u(72)

    signal chosen(int cents)

    Column {
        id: rows

        width: parent.width

        Repeater {
            id: repeater

            model: root.model

            DenominationLine {
                required property int index

                width: rows.width
                height: root.rowHeight
                ruled: index < repeater.count - 1
                onChosen: cents => root.chosen(cents)
            }
        }
    }
    RoundedCorners {
        anchors.fill: rows
    }
}
