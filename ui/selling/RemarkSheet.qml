// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Controls
import Comptoir.Selling
import Comptoir.Theme

// A few words that go with the line.
Sheet {
    id: root

    required property LineEditViewModel edit

    title: qsTr("Remarque")
    hint: root.edit.name

    Field {
        id: field

        x: SheetLayout.field.x
        y: SheetLayout.field.y
        width: SheetLayout.field.width
        focus: true
        iconName: "note"
        hint: qsTr("Par exemple : ourlet 2 cm")
        text: root.edit.remark
        maximumLength: 80
    }
    HeroButton {
        x: SheetLayout.action.x
        width: SheetLayout.action.width
        anchors.bottom: keyboard.top
        anchors.bottomMargin: Theme.space.l
        onPage: true
        text: field.text === "" ? qsTr("Retirer la remarque") : qsTr("Garder la remarque")
        onClicked: root.edit.remarkApplied(field.text)
    }
    TextKeyboard {
        id: keyboard

        anchors.bottom: parent.bottom
        width: parent.width
        height: visible ? implicitHeight : 0
        field: field
        english: root.edit.english
        onHidden: visible = false
    }
}
