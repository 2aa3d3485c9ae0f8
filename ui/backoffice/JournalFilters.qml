// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Comptoir.BackOffice
import Comptoir.Controls
import Comptoir.Theme

// What kind, which day, or one number.
Flow {
    id: root

    required property JournalViewModel journal
    readonly property bool folded: JournalLayout.folded
    readonly property real dayWidth: Theme.u(JournalLayout.wide ? 400 : 244)
    readonly property real numberWidth: Theme.u(JournalLayout.wide ? 300 : 180)
    readonly property real kindsWidth: folded ? width : width - dayWidth - numberWidth - 2 * spacing

    spacing: Theme.space.m

    Flow {
        width: root.kindsWidth
        spacing: Theme.target.gap

        Repeater {
            model: root.journal.kinds

            Button {
                required property string modelData
                required property int index

                width: root.folded ? implicitWidth : Math.floor((root.kindsWidth - (root.journal.kinds.length - 1) * Theme.target.gap) / root.journal.kinds.length)
                height: Theme.u(Theme.large ? 88 : 64)
                style: Theme.type.label
                text: modelData
                selected: index === root.journal.kind
                Accessible.role: Accessible.RadioButton
                Accessible.checked: selected
                onClicked: root.journal.kindAsked(index)
            }
        }
    }
    Row {
        spacing: Theme.target.gap

        Button {
            width: Theme.target.std
            height: Theme.u(Theme.large ? 88 : 64)
            iconName: "arrow-left"
            iconSize: Theme.u(18)
            Accessible.name: qsTr("Jour précédent")
            onClicked: root.journal.earlierDayAsked()
        }
        Button {
            width: root.folded ? Math.max(implicitWidth, Theme.u(124)) : root.dayWidth - 2 * (Theme.target.std + Theme.target.gap)
            height: Theme.u(Theme.large ? 88 : 64)
            style: Theme.type.label
            text: root.journal.day === "" ? qsTr("Tous les jours") : root.journal.day
            selected: root.journal.day !== ""
            onClicked: root.journal.everyDayAsked()
        }
        Button {
            width: Theme.target.std
            height: Theme.u(Theme.large ? 88 : 64)
            iconName: "chevron"
            iconSize: Theme.u(18)
            Accessible.name: qsTr("Jour suivant")
            off: !root.journal.laterDay
            onClicked: root.journal.laterDayAsked()
        }
    }
    Field {
        id: field

        objectName: "number"
        width: root.numberWidth
        height: Theme.u(Theme.large ? 88 : 64)
        iconName: "search"
        hint: qsTr("N° ou ticket")
        spokenName: qsTr("Numéro d’écriture ou de ticket")
        inputMethodHints: Qt.ImhPreferNumbers | Qt.ImhNoPredictiveText
        onTextChanged: root.journal.numberAsked(text)
    }
}
