// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Comptoir.Controls
import Comptoir.Theme

// A row of a receipt as it is laid out for paper.
Rectangle {
    id: root

    required property string words
    required property string value
    required property bool centred
    required property bool large
    required property bool strong
    required property bool rule
    required property list<string> cells
    required property string qr
    readonly property real margin: Theme.u(20)
    readonly property real inner: width - 2 * margin

    height: qr !== "" ? Theme.u(220) : rule ? Theme.u(17) : Math.max(Theme.u(26), sentence.height + Theme.u(4))
    color: Theme.color.surface
    Accessible.role: Accessible.ListItem
    Accessible.name: [words, value].concat(cells).filter(part => part !== "").join(", ")

    Label {
        id: sentence

        x: root.margin
        anchors.verticalCenter: parent.verticalCenter
        width: root.inner - (root.value === "" ? 0 : amount.width + Theme.u(16))
        text: root.words
        wrapMode: Text.Wrap
        horizontalAlignment: root.centred ? Text.AlignHCenter : Text.AlignLeft
        style: root.large ? Theme.type.heading : Theme.type.label
        strong: root.strong
    }
    Label {
        id: amount

        anchors.right: parent.right
        anchors.rightMargin: root.margin
        anchors.verticalCenter: parent.verticalCenter
        text: root.value
        style: root.large ? Theme.type.heading : Theme.type.label
        strong: root.strong
    }
    Repeater {
        model: root.cells

        Label {
            required property string modelData
            required property int index

            x: root.margin + index * root.inner / 4
            width: root.inner / 4
            anchors.verticalCenter: parent?.verticalCenter
            text: modelData
            horizontalAlignment: index === 0 ? Text.AlignLeft : Text.AlignRight
            style: Theme.type.label
        }
    }
    Rectangle {
        visible: root.rule
        x: root.margin
        width: root.inner
        height: Theme.stroke.rule
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.color.line
    }
    QrPicture {
        visible: root.qr !== ""
        anchors.centerIn: parent
        width: Theme.u(204)
        height: width
        modules: root.qr
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Code QR du ticket")
    }
}
