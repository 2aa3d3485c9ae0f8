// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Controls

// The number of a bag whose code does not read. A scan puts it in without this field.
FieldSheet {
    id: root

    property string bag

    title: qsTr("Numéro du sac")
    hint: qsTr("scannez-le, ou tapez-le")
    iconName: "pouch"
    fieldHint: qsTr("Numéro du sac scellé")
    words: root.bag
    longest: 40
    page: 1
    action: qsTr("Garder ce numéro")
    ready: root.words.trim() !== ""
}
