// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Controls
import Comptoir.Theme

// Training is said on every screen.
Rectangle {
    id: root

    property bool leavable: true

    signal leaveTapped

    implicitHeight: Theme.u(44)
    color: Theme.color.warnFill

    Hatch {
        anchors.fill: parent
        color: Qt.lighter(Theme.color.warnFill, 1.09)
    }
    Row {
        x: Theme.u(24)
        height: parent.height
        spacing: Theme.u(12)

        Icon {
            name: "cap"
            size: Theme.u(26)
            color: Theme.color.slate
            anchors.verticalCenter: parent.verticalCenter
        }
        Label {
            text: qsTr("ÉCOLE — SANS VALEUR")
            style: Theme.type.body
            weight: Font.ExtraBold
            font.letterSpacing: Theme.u(0.5)
            color: Theme.color.slate
            anchors.verticalCenter: parent.verticalCenter
        }
        Label {
            visible: !Theme.large
            text: qsTr("rien n’est vendu, débité ni compté")
            style: Theme.type.body
            strong: true
            color: Theme.color.slate
            anchors.verticalCenter: parent.verticalCenter
        }
    }
    Button {
        visible: root.leavable
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: leaveText.implicitWidth + Theme.u(48)
        height: parent.height
        kind: Button.Link
        text: qsTr("Quitter")
        onClicked: root.leaveTapped()

        contentItem: Label {
            id: leaveText

            text: qsTr("Quitter")
            strong: true
            font.underline: true
            color: Theme.color.slate
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
