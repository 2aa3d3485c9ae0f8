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
    // Drawn for 752 u; a wider sheet has wider keys.
    readonly property real factor: width / Theme.u(752)
    readonly property real pitch: (740 - 12 + 6.4) / 10 // u from key to key, the last ending at 740

    signal hidden
    signal typed

    implicitHeight: Theme.u(290)
    color: Theme.dark ? Theme.color.surfaceAlt : Theme.color.line

    function across(units: real): real {
        return Math.round(Theme.u(units) * factor);
    }

    function type(letters: string) {
        root.field.insert(root.field.cursorPosition, letters);
        root.typed();
    }

    Repeater {
        model: root.rows

        Item {
            id: row

            required property string modelData
            required property int index

            y: Theme.u(12 + 68 * index)
            width: root.width
            height: Theme.u(60)

            Repeater {
                model: row.modelData.split("")

                KeyboardKey {
                    required property string modelData
                    required property int index

                    x: root.across(12 + root.pitch * index)
                    width: root.across(12 + root.pitch * index + 67) - x
                    text: modelData
                    onClicked: root.type(modelData)
                }
            }
        }
    }
    KeyboardKey {
        x: root.across(12 + 9 * root.pitch)
        y: Theme.u(148)
        width: root.across(740) - x
        quiet: true
        iconName: "backspace"
        text: qsTr("Effacer")
        onClicked: root.field.remove(root.field.cursorPosition - 1, root.field.cursorPosition)
    }
    KeyboardKey {
        x: root.across(12)
        y: Theme.u(216)
        width: root.across(98)
        quiet: true
        text: root.page === 1 ? qsTr("abc") : qsTr("123")
        onClicked: root.page = root.page === 1 ? 0 : 1
    }
    KeyboardKey {
        x: root.across(116)
        y: Theme.u(216)
        width: root.across(98)
        quiet: true
        text: root.page === 2 ? qsTr("abc") : qsTr("è à ç")
        onClicked: root.page = root.page === 2 ? 0 : 2
    }
    KeyboardKey {
        x: root.across(220)
        y: Theme.u(216)
        width: root.across(root.email ? 226 : 378)
        text: qsTr("espace")
        onClicked: root.type(" ")
    }
    KeyboardKey {
        visible: root.email
        x: root.across(452)
        y: Theme.u(216)
        width: root.across(70)
        text: "@"
        onClicked: root.type("@")
    }
    KeyboardKey {
        visible: root.email
        x: root.across(528)
        y: Theme.u(216)
        width: root.across(70)
        text: "."
        onClicked: root.type(".")
    }
    KeyboardKey {
        x: root.across(604)
        y: Theme.u(216)
        width: root.across(136)
        quiet: true
        text: qsTr("Masquer")
        onClicked: root.hidden()
    }
}
