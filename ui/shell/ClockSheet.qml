// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Controls
import Comptoir.Shell
import Comptoir.Theme

// The machine's clock was set far: which of two times is right. The till sells on, whatever is answered, and when.
Sheet {
    id: root

    required property ClockViewModel clock

    title: qsTr("Heure de la caisse")
    hint: root.clock.away

    component Moment: Card {
        id: moment

        property string label
        property string time

        width: parent.width
        height: Theme.u(Theme.large ? 136 : 96)

        Column {
            x: Theme.space.xl
            width: parent.width - 2 * x
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space.xs

            Label {
                text: moment.label
                style: Theme.type.label
                color: Theme.color.inkSoft
            }
            Label {
                text: moment.time
                style: Theme.type.heading
            }
        }
    }

    Column {
        x: root.inset
        y: root.barHeight + Theme.space.l
        width: root.width - 2 * root.inset
        spacing: Theme.space.l

        Moment {
            objectName: "shown"
            label: qsTr("La machine dit")
            time: root.clock.shown
        }
        Moment {
            objectName: "expected"
            label: qsTr("D’après la dernière écriture")
            time: root.clock.expected
        }
        Label {
            width: parent.width
            text: qsTr("Vous pouvez continuer à vendre : rien n’est perdu, et la journée reste ouverte jusqu’à votre réponse.")
            style: Theme.type.body
            color: Theme.color.inkSoft
            wrapMode: Text.WordWrap
        }
    }
    Column {
        x: root.inset
        width: root.width - 2 * root.inset
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.l
        spacing: Theme.space.l

        HeroButton {
            width: parent.width
            onPage: true
            focus: true
            text: qsTr("C’est la bonne heure")
            onClicked: root.clock.rightAsked()
        }
        Button {
            width: parent.width
            height: Theme.target.hero
            text: qsTr("Corriger l’heure")
            onClicked: root.clock.wrongAsked()
        }
    }
}
