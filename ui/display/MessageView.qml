// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Controls
import Comptoir.Display
import Comptoir.Theme

// One thing to do or to know, large.
Rectangle {
    id: root

    property string iconName
    property string title
    property string amount
    property string sentence
    property bool warn: false

    color: Theme.color.slate

    Column {
        anchors.centerIn: parent
        width: parent.width - Theme.u(120)
        spacing: Theme.space.xl

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: root.iconName
            size: Theme.u(120)
            color: root.warn ? Theme.color.onSlateWarn : Theme.color.onSlateGood
        }
        Label {
            width: parent.width
            text: root.title
            style: Theme.publicType.kpi
            color: Theme.color.onSlate
            wrapMode: Text.WordWrap
            horizontalAlignment: Text.AlignHCenter
        }
        Label {
            width: parent.width
            text: root.amount
            style: Theme.publicType.publicAmount
            color: root.warn ? Theme.color.onSlateWarn : Theme.color.onSlate
            horizontalAlignment: Text.AlignHCenter
        }
        Label {
            visible: root.sentence !== ""
            width: parent.width
            text: root.sentence
            style: Theme.publicType.title
            weight: Font.Medium
            color: Theme.color.onSlateSoft
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
