// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Cash
import Comptoir.Controls
import Comptoir.Theme

// The number of the sealed bag: scanned at any moment, or typed.
Button {
    id: root

    required property CashMoveViewModel move

    kind: Button.Slate
    iconName: move.bag === "" ? "barcode" : "pouch"
    text: move.bag === "" ? qsTr("Scannez ou tapez le sac") : move.bag
    Accessible.name: move.bag === "" ? text : qsTr("Sac %1").arg(move.bag)
    onClicked: move.bagAsked()
}
