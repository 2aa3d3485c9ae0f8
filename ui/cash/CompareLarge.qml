// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Comptoir.Cash
import Comptoir.Controls
import Comptoir.Theme

// The comparison with text from 150 %; also the sealed session.
LargeTask {
    id: root

    required property CompareViewModel compare
    property bool sealed: false

    label: sealed ? qsTr("Compté") : compare.reading ? qsTr("Attendu en espèces") : qsTr("Écart")
    amount: sealed ? compare.counted : compare.reading ? compare.expected : compare.difference
    amountColor: compare.reading || sealed ? Theme.color.onSlate : compare.right ? Theme.color.onSlateGood : Theme.color.onSlateWarn
    spoken: qsTr("Écart, %1").arg(compare.difference)
    action: sealed ? qsTr("Terminer") : compare.reading ? qsTr("Fermer la lecture") : compare.action
    ready: sealed || compare.ready || compare.reading
    onActed: sealed || compare.reading ? compare.doneAsked() : compare.sealAsked()

    Label {
        visible: root.sealed
        width: root.inner
        text: qsTr("La caisse est scellée")
        style: Theme.type.body
        strong: true
        color: Theme.color.good
        wrapMode: Text.WordWrap
    }
    Label {
        visible: root.sealed
        width: root.inner
        text: root.compare.sealNumber
        wrapMode: Text.WordWrap
    }
    Label {
        visible: text !== ""
        width: root.inner
        text: root.compare.problem
        color: Theme.color.danger
        wrapMode: Text.WordWrap
    }
    Repeater {
        model: root.compare.rows

        LargeFact {
            required property string name
            required property string counted
            required property string expected
            required property string difference
            required property bool exact

            width: root.inner
            label: name
            detail: qsTr("compté %1, attendu %2").arg(counted).arg(expected)
            value: exact ? qsTr("juste") : difference
            mark: exact ? Theme.color.good : Theme.color.warn
        }
    }
    Label {
        visible: text !== "" && !root.sealed
        width: root.inner
        text: root.compare.note
        wrapMode: Text.WordWrap
    }
    Label {
        visible: text !== "" && !root.sealed
        width: root.inner
        text: root.compare.question
        strong: true
        wrapMode: Text.WordWrap
    }
    Repeater {
        model: root.sealed ? [] : root.compare.reasons

        Button {
            required property string modelData
            required property int index

            width: root.inner
            height: Theme.target.hero
            text: modelData
            selected: index === root.compare.reason
            onClicked: root.compare.reasonAsked(index)
        }
    }
    Button {
        visible: !root.compare.reading && !root.sealed
        width: root.inner
        height: Theme.target.hero
        iconName: "back"
        text: qsTr("Recompter")
        onClicked: root.compare.recountAsked()
    }
}
