// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Controls
import Comptoir.Selling

// A few words that go with the line.
FieldSheet {
    id: root

    required property LineEditViewModel edit

    title: qsTr("Remarque")
    hint: root.edit.name
    english: root.edit.english
    iconName: "note"
    fieldHint: qsTr("Par exemple : ourlet 2 cm")
    words: root.edit.remark
    longest: 80
    action: root.words === "" && root.edit.remark !== "" ? qsTr("Retirer la remarque") : qsTr("Garder la remarque")
    ready: root.words.trim() !== "" || root.edit.remark !== ""
    onKept: words => root.edit.remarkApplied(words)
}
