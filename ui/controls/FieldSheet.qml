// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Controls
import Comptoir.Theme

// A sheet to type one thing in: its field, the verb that keeps it, and the keyboard.
Sheet {
    id: root

    property alias words: field.text
    property alias iconName: field.iconName
    property alias fieldHint: field.hint
    property alias longest: field.maximumLength
    property alias page: keyboard.page
    property bool english: false
    property string action
    property bool ready: true

    signal kept(string words)

    Field {
        id: field

        x: root.inset
        y: root.barHeight + Theme.space.l
        width: root.width - 2 * root.inset
        focus: true
    }
    Connections {
        target: field
        enabled: root.ready

        function onAccepted() {
            root.kept(field.text);
        }
    }
    HeroButton {
        x: root.inset
        width: root.width - 2 * root.inset
        anchors.bottom: keyboard.top
        anchors.bottomMargin: Theme.space.l
        onPage: true
        text: root.action
        ready: root.ready
        enabled: ready
        onClicked: root.kept(field.text)
    }
    TextKeyboard {
        id: keyboard

        anchors.bottom: parent.bottom
        width: parent.width
        height: visible ? implicitHeight : 0
        field: field
        english: root.english
        onHidden: visible = false
    }
}
