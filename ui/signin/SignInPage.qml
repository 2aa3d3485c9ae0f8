// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Controls
import Comptoir.SignIn
import Comptoir.Theme

// Who works at this till, and their code. Locked, it covers the sale entirely.
FocusScope {
    id: root

    required property SignInViewModel signIn
    readonly property bool locked: signIn.lockedBy !== ""

    Rectangle {
        anchors.fill: parent
        color: Theme.color.page
    }
    Region {
        objectName: "slate"
        area: SignInLayout.slate

        Loader {
            anchors.fill: parent
            sourceComponent: Theme.large ? bar : slate
        }
    }
    Region {
        objectName: "peopleTitle"
        area: SignInLayout.peopleTitle

        PageTitle {
            anchors.fill: parent
            title: root.locked ? qsTr("Écran verrouillé") : qsTr("Qui êtes-vous ?")
            sentence: root.locked ? qsTr("par %1").arg(root.signIn.lockedBy) : qsTr("En service aujourd’hui")
        }
    }
    Region {
        objectName: "people"
        area: SignInLayout.people

        PeopleList {
            anchors.fill: parent
            signIn: root.signIn
        }
    }
    Region {
        objectName: "other"
        area: SignInLayout.other

        Button {
            kind: Button.Link
            leftAligned: true
            width: implicitWidth
            height: parent.height
            iconName: "people"
            text: qsTr("Autre personne")
            onClicked: root.signIn.otherPersonAsked()
        }
    }
    Region {
        objectName: "pinTitle"
        area: SignInLayout.pinTitle

        PageTitle {
            anchors.fill: parent
            title: root.signIn.firstName === "" ? qsTr("Bonjour") : qsTr("Bonjour %1").arg(root.signIn.firstName)
            sentence: root.signIn.problem !== "" ? root.signIn.problem : qsTr("Composez votre code à 6 chiffres")
        }
    }
    Region {
        objectName: "pin"
        area: SignInLayout.pin

        PinMarks {
            anchors.fill: parent
            entry: root.signIn.pin
            focus: true
        }
    }
    Region {
        objectName: "keypad"
        area: SignInLayout.keypad

        Keypad {
            anchors.fill: parent
            gap: Theme.u(10)
            onDigit: digits => root.signIn.pin.digit(digits)
            onErased: root.signIn.pin.erase()
            onCleared: root.signIn.pin.clear()
        }
    }
    Region {
        objectName: "help"
        area: SignInLayout.help

        Icon {
            visible: !Theme.large
            x: Theme.u(1)
            y: Theme.u(10)
            name: "badge"
            size: Theme.u(26)
            color: Theme.color.inkSoft
        }
        Label {
            visible: !Theme.large
            x: Theme.u(42)
            y: Theme.u(11)
            text: qsTr("ou présentez votre badge au lecteur")
            color: Theme.color.inkSoft
        }
        Button {
            x: -Theme.u(16)
            y: Theme.u(Theme.large ? 0 : 47)
            width: Math.min(implicitWidth, parent.width + Theme.u(16))
            height: Theme.large ? parent.height : Theme.target.min
            leftAligned: true
            kind: Button.Link
            iconName: "lock"
            text: qsTr("Code oublié ? Appeler un responsable")
            onClicked: root.signIn.helpAsked()
        }
    }

    Component {
        id: slate

        SignInSlate {
            signIn: root.signIn
        }
    }
    Component {
        id: bar

        SignInBar {
            signIn: root.signIn
        }
    }
}
