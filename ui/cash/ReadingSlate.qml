// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Cash
import Comptoir.Controls
import Comptoir.Theme

// What the session sold and what its drawer should hold, for who may know; on paper or in a file.
Slate {
    id: root

    required property ReadingViewModel reading
    readonly property real inner: width - Theme.u(48)
    readonly property bool told: reading.expected !== ""

    spoken: told ? qsTr("Attendu en espèces, %1").arg(reading.expected) : qsTr("Ventes, %1").arg(reading.sales)

    SlateFact {
        x: Theme.u(24)
        y: Theme.u(24)
        width: root.inner
        height: Theme.u(36)
        style: Theme.type.fact
        label: qsTr("Tickets")
        value: root.reading.tickets
    }
    SlateFact {
        x: Theme.u(24)
        y: Theme.u(60)
        width: root.inner
        height: Theme.u(36)
        style: Theme.type.fact
        label: root.told ? qsTr("Ventes") : qsTr("Attendu")
        value: root.told ? root.reading.sales : qsTr("réservé au responsable")
    }
    SlateRule {
        x: Theme.u(24)
        y: Theme.u(112)
        width: root.inner
    }
    SlateAmount {
        objectName: "readingAmount"
        x: Theme.u(24)
        y: Theme.u(129)
        width: root.inner
        label: root.told ? qsTr("Attendu en espèces") : qsTr("Ventes")
        amount: root.told ? root.reading.expected : root.reading.sales
    }
    Label {
        x: Theme.u(24)
        y: Theme.u(239)
        width: root.inner
        text: qsTr("%1. Une lecture ne scelle rien.").arg(root.reading.time)
        style: Theme.type.label
        color: Theme.color.onSlateSoft
        wrapMode: Text.WordWrap
        horizontalAlignment: Text.AlignRight
    }
    Row {
        id: copies

        x: Theme.u(24)
        width: root.inner
        spacing: Theme.u(12)
        anchors.bottom: done.top
        anchors.bottomMargin: Theme.u(12)

        Button {
            width: Math.floor((parent.width - parent.spacing) / 2)
            height: Theme.u(72)
            kind: Button.Slate
            iconName: "printer"
            text: qsTr("Imprimer")
            onClicked: root.reading.printAsked()
        }
        Button {
            width: Math.floor((parent.width - parent.spacing) / 2)
            height: Theme.u(72)
            kind: Button.Slate
            iconName: "download"
            text: qsTr("PDF")
            onClicked: root.reading.pdfAsked()
        }
    }
    HeroButton {
        id: done

        objectName: "readingDone"
        x: Theme.u(24)
        width: root.inner
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.u(24)
        text: qsTr("Fermer la lecture")
        onClicked: root.reading.doneAsked()
    }
}
