// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Controls
import Comptoir.Theme

// A fact in two or three words, with its icon. Never tappable.
Rectangle {
    id: root

    enum Tone { Plain, Good, Warn, Danger, Waiting, Customer }

    property int tone: Chip.Plain
    property alias text: words.text
    property string iconName
    readonly property color mark: [Theme.color.inkSoft, Theme.color.good, Theme.color.warn, Theme.color.danger, Theme.color.waiting, Theme.color.customer][tone]

    implicitHeight: Theme.u(26)
    implicitWidth: row.implicitWidth + Theme.u(14)
    radius: Theme.u(6)
    color: [Theme.color.surfaceAlt, Theme.color.goodSoft, Theme.color.warnSoft, Theme.color.dangerSoft, Theme.color.waitingSoft, Theme.color.customerSoft][tone]

    Row {
        id: row

        x: Theme.u(6)
        height: parent.height
        spacing: Theme.u(6)

        Icon {
            visible: root.iconName !== ""
            name: root.iconName
            size: Theme.u(16) * (Theme.large ? 1.4 : 1)
            color: root.mark
            anchors.verticalCenter: parent.verticalCenter
        }
        Label {
            id: words

            style: Theme.type.label
            strong: true
            color: root.mark
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
