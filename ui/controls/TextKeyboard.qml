// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Comptoir.Controls
import Comptoir.Theme

// The keyboard of a sheet: AZERTY in French, QWERTY in English. It types into the field it is given.
Rectangle {
    id: root

    required property Field field
    property bool english: false
    property bool email: false
    property int page: 0 // 0 letters, 1 digits, 2 accents
    readonly property list<string> letters: english ? ["qwertyuiop", "asdfghjkl'", "zxcvbnm-."] : ["azertyuiop", "qsdfghjklm", "wxcvbn'-é"]
    readonly property list<string> digits: ["1234567890", "@.-_+/&()#", ",;:!?'\"%€"]
    readonly property list<string> accents: ["éèêëàâäîïô", "öùûüçœæ«»’", "ÉÈÀÇÊÎÔÛ°"]
    readonly property list<string> rows: page === 0 ? letters : page === 1 ? digits : accents
    readonly property real pitch: Theme.u(73.4)

    signal hidden
    signal typed

    implicitHeight: Theme.u(290)
    color: Theme.dark ? Theme.color.surfaceAlt : Theme.color.line

    function type(letters: string) {
        root.field.insert(root.field.cursorPosition, letters);
        root.typed();
    }

    Repeater {
        model: root.rows

        Row {
            id: row

            required property string modelData
            required property int index

            x: Theme.u(12)
            y: Theme.u(12 + 68 * index)
            spacing: Theme.u(6.4)

            Repeater {
                model: row.modelData.split("")

                KeyboardKey {
                    required property string modelData

                    width: Theme.u(67)
                    text: modelData
                    onClicked: root.type(modelData)
                }
            }
        }
    }
    KeyboardKey {
        x: Theme.u(12) + Math.round(9 * root.pitch)
        y: Theme.u(148)
        width: Theme.u(67)
        quiet: true
        iconName: "backspace"
        text: qsTr("Effacer")
        onClicked: root.field.remove(root.field.cursorPosition - 1, root.field.cursorPosition)
    }
    KeyboardKey {
        x: Theme.u(12)
        y: Theme.u(216)
        width: Theme.u(98)
        quiet: true
        text: root.page === 1 ? qsTr("abc") : qsTr("123")
        onClicked: root.page = root.page === 1 ? 0 : 1
    }
    KeyboardKey {
        x: Theme.u(116)
        y: Theme.u(216)
        width: Theme.u(98)
        quiet: true
        text: root.page === 2 ? qsTr("abc") : qsTr("è à ç")
        onClicked: root.page = root.page === 2 ? 0 : 2
    }
    KeyboardKey {
        x: Theme.u(220)
        y: Theme.u(216)
        width: Theme.u(root.email ? 226 : 378)
        text: qsTr("espace")
        onClicked: root.type(" ")
    }
    KeyboardKey {
        visible: root.email
        x: Theme.u(452)
        y: Theme.u(216)
        width: Theme.u(70)
        text: "@"
        onClicked: root.type("@")
    }
    KeyboardKey {
        visible: root.email
        x: Theme.u(528)
        y: Theme.u(216)
        width: Theme.u(70)
        text: "."
        onClicked: root.type(".")
    }
    KeyboardKey {
        x: Theme.u(604)
        y: Theme.u(216)
        width: Theme.u(136)
        quiet: true
        text: qsTr("Masquer")
        onClicked: root.hidden()
    }
}
