// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Controls
import Comptoir.Selling
import Comptoir.Theme

// The sale: search, lines and their tools on the left, the slate on the right.
FocusScope {
    id: root

    required property SaleViewModel sale
    required property RecoveryViewModel recovery

    Loader {
        anchors.fill: parent
        sourceComponent: Theme.large ? largeText : usual
    }

    Component {
        id: usual

        SellUsual {
            sale: root.sale
            recovery: root.recovery
        }
    }
    Component {
        id: largeText

        SellLarge {
            sale: root.sale
            recovery: root.recovery
        }
    }
}
