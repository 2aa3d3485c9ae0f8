// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Cash
import Comptoir.Controls

// A few words about what was counted. They stand in the record of the count, and on its report.
FieldSheet {
    id: root

    required property CountViewModel count

    title: qsTr("Note du comptage")
    hint: qsTr("gardée au journal, imprimée sur le rapport")
    iconName: "note"
    fieldHint: qsTr("Par exemple : un billet déchiré mis de côté")
    words: root.count.note
    longest: 80
    action: root.words === "" && root.count.note !== "" ? qsTr("Retirer la note") : qsTr("Garder la note")
    ready: root.words.trim() !== "" || root.count.note !== ""
    onKept: words => root.count.noteTyped(words)
}
