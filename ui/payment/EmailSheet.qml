// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Controls
import Comptoir.Payment
import Comptoir.Theme

// The address for this receipt only.
Sheet {
    id: root

    required property ChangeViewModel change
    property bool english: false

    title: qsTr("Ticket par e-mail")
    hint: qsTr("l’adresse ne sert qu’à ce ticket")

    Field {
        id: address

        x: root.inset
        y: Theme.u(80)
        width: root.width - 2 * root.inset
        focus: true
        iconName: "mail"
        hint: qsTr("Adresse e-mail")
        inputMethodHints: Qt.ImhEmailCharactersOnly
        onTextEdited: error = ""
        onAccepted: root.change.emailAsked(text)
    }
    Label {
        x: root.inset
        y: Theme.u(152)
        width: root.width - 2 * root.inset
        text: address.error
        style: Theme.type.label
        strong: true
        wrapMode: Text.WordWrap
        color: Theme.color.danger
    }
    HeroButton {
        x: root.inset
        width: root.width - 2 * root.inset
        anchors.bottom: keyboard.top
        anchors.bottomMargin: Theme.space.l
        onPage: true
        text: qsTr("Envoyer le ticket")
        ready: address.text.length > 0
        enabled: ready
        onClicked: root.change.emailAsked(address.text)
    }
    TextKeyboard {
        id: keyboard

        anchors.bottom: parent.bottom
        width: parent.width
        field: address
        email: true
        english: root.english
        onHidden: visible = false
    }
    Connections {
        target: root.change

        function onEmailRefused(why: string) {
            address.error = why;
        }
    }
}
