// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Cash
import Comptoir.Controls
import Comptoir.Theme

// The bag the cash goes to the bank in: scanned at any moment, or typed; none is needed.
Button {
    required property CompareViewModel compare

    iconName: "pouch"
    iconSize: Theme.u(20)
    text: compare.bag === "" ? qsTr("Sac de banque") : qsTr("Sac %1").arg(compare.bag)
    onClicked: compare.bagAsked()
}
