// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Comptoir.Cash
import Comptoir.Controls
import Comptoir.Theme

// The comparison with text from 150 %.
LargeTask {
    id: root

    required property CompareViewModel compare

    label: qsTr("Écart")
    amount: compare.difference
    amountColor: compare.right ? Theme.color.onSlateGood : Theme.color.onSlateWarn
    spoken: qsTr("Écart, %1").arg(compare.difference)
    action: compare.action
    ready: compare.ready
    onActed: compare.sealAsked()

    Label {
        visible: text !== ""
        width: root.inner
        text: root.compare.problem
        color: Theme.color.danger
        wrapMode: Text.WordWrap
    }
    SlipEntry {
        visible: root.compare.entering
        width: root.inner
        height: Theme.u(640)
        stacked: true
        compare: root.compare
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
            iconName: exact ? "check" : difference === "" ? "" : "alert"
            mark: exact ? Theme.color.good : Theme.color.warn
        }
    }
    Label {
        visible: text !== ""
        width: root.inner
        text: root.compare.note
        wrapMode: Text.WordWrap
    }
    Label {
        visible: text !== ""
        width: root.inner
        text: root.compare.question
        strong: true
        wrapMode: Text.WordWrap
    }
    Repeater {
        model: root.compare.reasons

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
    HeldChoice {
        visible: root.compare.held !== "" && root.compare.closesDay
        width: root.inner
        stacked: true
        compare: root.compare
    }
    Button {
        visible: !root.compare.entering
        width: root.inner
        height: Theme.target.hero
        iconName: "card"
        text: qsTr("Total du terminal")
        onClicked: root.compare.slipAsked()
    }
    BankBagButton {
        width: root.inner
        height: Theme.target.hero
        compare: root.compare
    }
    DayButton {
        width: root.inner
        height: Theme.target.hero
        compare: root.compare
    }
    Button {
        width: root.inner
        height: Theme.target.hero
        iconName: "back"
        text: qsTr("Recompter")
        onClicked: root.compare.recountAsked()
    }
}
