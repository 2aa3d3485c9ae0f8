// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Comptoir.Cash
import Comptoir.Controls
import Comptoir.Theme

// An X with text from 150 %.
LargeTask {
    id: root

    required property ReadingViewModel reading
    readonly property bool told: reading.expected !== ""

    label: told ? qsTr("Attendu en espèces") : qsTr("Ventes")
    amount: told ? reading.expected : reading.sales
    spoken: qsTr("%1, %2").arg(label).arg(amount)
    action: qsTr("Fermer la lecture")
    onActed: reading.doneAsked()

    Label {
        width: root.inner
        text: qsTr("%1. Une lecture ne scelle rien.").arg(root.reading.time)
        wrapMode: Text.WordWrap
    }
    Repeater {
        model: root.reading.rows

        LargeFact {
            required property string name
            required property string counted
            required property string expected

            width: root.inner
            label: name
            detail: counted === "—" ? "" : qsTr("compté %1").arg(counted)
            value: expected
        }
    }
    LargeFact {
        width: root.inner
        label: qsTr("Tickets")
        detail: root.told ? root.reading.sales : ""
        value: root.reading.tickets
    }
    Repeater {
        model: root.reading.movements

        LargeFact {
            required label
            required value

            width: root.inner
        }
    }
    Button {
        width: root.inner
        height: Theme.target.hero
        iconName: "printer"
        text: qsTr("Imprimer")
        onClicked: root.reading.printAsked()
    }
    Button {
        width: root.inner
        height: Theme.target.hero
        iconName: "download"
        text: qsTr("PDF")
        onClicked: root.reading.pdfAsked()
    }
}
