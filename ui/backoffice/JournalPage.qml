// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Comptoir.BackOffice
import Comptoir.Controls
import Comptoir.Theme

// This till's journal: its entries, and whether the chain holds.
FocusScope {
    id: root

    required property JournalViewModel journal
    // In a narrow window or with large text the choices take the table's place.
    property bool choosing: false

    Rectangle {
        anchors.fill: parent
        color: Theme.color.page
    }
    Region {
        objectName: "header"
        area: JournalLayout.header
        visible: JournalLayout.wide

        Column {
            x: Theme.u(32)
            anchors.verticalCenter: parent.verticalCenter

            Label {
                text: qsTr("Journal")
                style: Theme.type.title
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            Label {
                text: root.journal.subtitle
                style: Theme.type.label
                color: Theme.color.inkSoft
            }
        }
    }
    Region {
        objectName: "chain"
        area: JournalLayout.chain

        ChainBanner {
            anchors.fill: parent
            journal: root.journal
        }
    }
    Region {
        objectName: "filters"
        area: JournalLayout.filters

        JournalFilters {
            visible: !JournalLayout.folded
            width: parent.width
            journal: root.journal
        }
        Button {
            objectName: "choose"
            visible: JournalLayout.folded
            anchors.fill: parent
            iconName: "settings"
            text: qsTr("%1 · %2").arg(root.journal.kinds[root.journal.kind]).arg(root.journal.day === "" ? qsTr("Tous les jours") : root.journal.day)
            selected: root.choosing
            onClicked: root.choosing = !root.choosing
        }
    }
    Region {
        objectName: "table"
        area: JournalLayout.table

        JournalTable {
            visible: !root.choosing
            anchors.fill: parent
            journal: root.journal
        }
        Card {
            visible: root.choosing
            anchors.fill: parent

            JournalFilters {
                x: Theme.space.l
                y: Theme.space.l
                width: parent.width - 2 * Theme.space.l
                journal: root.journal
            }
        }
    }
}
