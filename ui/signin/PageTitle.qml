// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Controls
import Comptoir.SignIn
import Comptoir.Theme

// A title and the sentence under it.
Item {
    id: root

    property string title
    property string sentence

    Label {
        y: Theme.u(2)
        width: parent.width
        text: root.title
        style: Theme.type.title
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Label {
        visible: !Theme.large
        y: Theme.u(40)
        width: parent.width
        text: root.sentence
        style: Theme.type.label
        color: Theme.color.inkSoft
    }
}
