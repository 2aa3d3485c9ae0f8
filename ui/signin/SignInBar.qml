// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Controls
import Comptoir.SignIn
import Comptoir.Theme

// The slate of the sign-in with text from 150 %: the time, the till, the language.
Slate {
    id: root

    required property SignInViewModel signIn

    spoken: qsTr("%1, %2").arg(signIn.clock).arg(signIn.date)

    Label {
        x: Theme.space.xl
        anchors.verticalCenter: parent.verticalCenter
        text: root.signIn.clock
        style: Theme.type.bar
        color: Theme.color.onSlate
    }
    Label {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.verticalCenter: parent.verticalCenter
        text: root.signIn.till
        color: Theme.color.onSlateSoft
    }
    Button {
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.xl
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.u(260)
        height: Theme.target.key
        kind: Button.Slate
        text: root.signIn.english ? "Français" : "English"
        onClicked: root.signIn.languageAsked(!root.signIn.english)
    }
}
