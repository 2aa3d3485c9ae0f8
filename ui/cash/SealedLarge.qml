// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Comptoir.Cash
import Comptoir.Controls
import Comptoir.Theme

// The sealed session with text from 150 %.
LargeTask {
    id: root

    required property SealedViewModel sealed

    label: qsTr("Compté")
    amount: sealed.counted
    spoken: qsTr("Compté, %1, écart %2").arg(sealed.counted).arg(sealed.difference)
    action: qsTr("Terminer")
    onActed: sealed.doneAsked()

    Label {
        width: root.inner
        text: qsTr("La caisse est scellée")
        style: Theme.type.body
        strong: true
        color: Theme.color.good
        wrapMode: Text.WordWrap
    }
    Label {
        width: root.inner
        text: root.sealed.title
        wrapMode: Text.WordWrap
    }
    Label {
        visible: text !== ""
        width: root.inner
        text: root.sealed.trouble
        color: Theme.color.warn
        wrapMode: Text.WordWrap
    }
    Repeater {
        model: root.sealed.facts

        LargeFact {
            required property string name

            required value

            width: root.inner
            label: name
        }
    }
    Button {
        width: root.inner
        height: Theme.target.hero
        iconName: "printer"
        text: qsTr("Imprimer le Z")
        onClicked: root.sealed.printAsked(false)
    }
    Button {
        width: root.inner
        height: Theme.target.hero
        iconName: "download"
        text: qsTr("Z en PDF")
        onClicked: root.sealed.pdfAsked(false)
    }
    Button {
        visible: root.sealed.daySealed
        width: root.inner
        height: Theme.target.hero
        iconName: "printer"
        text: qsTr("Imprimer la journée")
        onClicked: root.sealed.printAsked(true)
    }
    Button {
        visible: root.sealed.daySealed
        width: root.inner
        height: Theme.target.hero
        iconName: "download"
        text: qsTr("Journée en PDF")
        onClicked: root.sealed.pdfAsked(true)
    }
}
