// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Cash
import Comptoir.Controls

// Whether the day ends with this session.
Button {
    required property CompareViewModel compare

    selected: compare.closesDay
    iconName: selected ? "check" : "circle"
    text: qsTr("Sceller aussi la journée")
    Accessible.role: Accessible.CheckBox
    Accessible.checked: selected
    onClicked: compare.dayAsked()
}
