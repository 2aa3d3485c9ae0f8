// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Cash
import Comptoir.Controls
import Comptoir.Theme

// The Z and the day, on paper or in a file.
Row {
    id: root

    required property SealedViewModel sealed
    readonly property real tile: Math.floor((width - 3 * spacing) / 4)

    spacing: Theme.u(12)

    Tile {
        width: root.tile
        height: root.height
        iconName: "printer"
        text: qsTr("Imprimer le Z")
        onClicked: root.sealed.printAsked(false)
    }
    Tile {
        width: root.tile
        height: root.height
        iconName: "download"
        text: qsTr("Z en PDF")
        onClicked: root.sealed.pdfAsked(false)
    }
    Tile {
        visible: root.sealed.daySealed
        width: root.tile
        height: root.height
        iconName: "printer"
        text: qsTr("Imprimer la journée")
        onClicked: root.sealed.printAsked(true)
    }
    Tile {
        visible: root.sealed.daySealed
        width: root.tile
        height: root.height
        iconName: "download"
        text: qsTr("Journée en PDF")
        onClicked: root.sealed.pdfAsked(true)
    }
}
