// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Comptoir.Controls
import Comptoir.Selling
import Comptoir.Theme

// What has no barcode, at fixed places.
Grid {
    id: root

    required property SaleViewModel sale

    signal laterTapped

    columns: 3
    columnSpacing: Theme.u(8.5)
    rowSpacing: Theme.target.gap
    clip: false

    Repeater {
        model: root.sale.quickKeys

        Tile {
            required property int index
            required property string articleId
            required property string name

            required iconName
            required muted

            visible: index < (root.height > Theme.u(70) ? 6 : 3)
            width: Math.floor((root.width - 2 * root.columnSpacing) / 3)
            height: Theme.target.std
            outlined: false
            tinted: true
            iconSize: Theme.u(22)
            gap: Theme.u(3)
            style: Theme.type.label

            text: name
            onClicked: muted ? root.laterTapped() : root.sale.articleAsked(articleId)
        }
    }
}
