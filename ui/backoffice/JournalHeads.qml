// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.BackOffice
import Comptoir.Controls
import Comptoir.Theme

// The names of the table's columns.
Rectangle {
    id: root

    height: JournalLayout.headerRow
    color: Theme.color.surface

    component Head: Label {
        style: Theme.type.label
        strong: true
        color: Theme.color.inkSoft
        height: root.height
    }

    Row {
        x: Theme.space.l

        Head {
            width: JournalLayout.number
            text: qsTr("N°")
        }
        Head {
            width: JournalLayout.time
            text: qsTr("Heure")
        }
        Head {
            width: JournalLayout.title
            text: qsTr("Écriture")
        }
    }
    Row {
        anchors.right: parent.right

        Head {
            width: JournalLayout.amount
            text: qsTr("Montant")
            horizontalAlignment: Text.AlignRight
            rightPadding: Theme.space.xl
        }
        Head {
            width: JournalLayout.author
            text: qsTr("Auteur")
        }
        Head {
            width: JournalLayout.seal
            text: qsTr("Sceau")
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.stroke.rule
        color: Theme.color.line
    }
}
