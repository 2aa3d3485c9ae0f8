// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Controls
import Comptoir.Display
import Comptoir.Theme

// Nobody is being served: the brand and its hours.
Rectangle {
    id: root

    required property CustomerDisplayViewModel display

    color: Theme.color.slate

    Column {
        anchors.centerIn: parent
        width: parent.width - Theme.u(120)
        spacing: Theme.space.xl

        Label {
            width: parent.width
            text: root.display.brand
            style: Theme.publicType.publicAmount
            color: Theme.color.onSlate
            horizontalAlignment: Text.AlignHCenter
        }
        Label {
            width: parent.width
            text: root.display.hours
            style: Theme.publicType.title
            weight: Font.Medium
            color: Theme.color.onSlateSoft
            wrapMode: Text.WordWrap
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
