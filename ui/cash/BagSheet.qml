// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Cash
import Comptoir.Controls
import Comptoir.Theme

// The number of a bag whose code does not read. A scan puts it in without this field.
Sheet {
    id: root

    property string bag
    property bool english: false

    signal kept(string number)

    title: qsTr("Numéro du sac")
    hint: qsTr("scannez-le, ou tapez-le")

    Field {
        id: field

        x: root.inset
        y: root.barHeight + Theme.u(16)
        width: root.width - 2 * root.inset
        focus: true
        iconName: "pouch"
        hint: qsTr("Numéro du sac scellé")
        text: root.bag
        maximumLength: 40
    }
    HeroButton {
        x: root.inset
        width: root.width - 2 * root.inset
        anchors.bottom: keyboard.top
        anchors.bottomMargin: Theme.space.l
        onPage: true
        text: qsTr("Garder ce numéro")
        ready: field.text.trim() !== ""
        enabled: ready
        onClicked: root.kept(field.text)
    }
    TextKeyboard {
        id: keyboard

        anchors.bottom: parent.bottom
        width: parent.width
        height: visible ? implicitHeight : 0
        field: field
        english: root.english
        page: 1
        onHidden: visible = false
    }
}
