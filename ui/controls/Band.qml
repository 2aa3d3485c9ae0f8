// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Controls
import Comptoir.Theme

// What stopped or what changed, on top of the region it concerns.
Rectangle {
    id: root

    property string title
    property string sentence
    property string iconName: "alert"
    property int tone: Chip.Warn
    property real edge: Theme.u(24)
    property real gap: Theme.u(16)
    property real reserve: Theme.space.l
    property typeRole titleStyle: Theme.type.heading
    property typeRole sentenceStyle: Theme.type.label
    readonly property color mark: [Theme.color.inkSoft, Theme.color.good, Theme.color.warn, Theme.color.danger, Theme.color.waiting, Theme.color.customer][tone]

    implicitHeight: Theme.u(104)
    color: [Theme.color.surfaceAlt, Theme.color.goodSoft, Theme.color.warnSoft, Theme.color.dangerSoft, Theme.color.waitingSoft, Theme.color.customerSoft][tone]
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.sentence === "" ? root.title : qsTr("%1. %2").arg(root.title).arg(root.sentence)

    Icon {
        id: mark

        x: root.edge
        anchors.verticalCenter: parent.verticalCenter
        name: root.iconName
        size: Theme.u(34) * (Theme.large ? 1.4 : 1)
        color: root.mark
    }
    Column {
        anchors.left: mark.right
        anchors.leftMargin: root.gap
        anchors.right: parent.right
        anchors.rightMargin: root.reserve
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            text: root.title
            style: root.titleStyle
            wrapMode: Text.WordWrap
        }
        Label {
            width: parent.width
            visible: text !== ""
            text: root.sentence
            style: root.sentenceStyle
            wrapMode: Text.WordWrap
        }
    }
}
