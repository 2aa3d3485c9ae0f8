// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Comptoir.Controls
import Comptoir.Shell
import Comptoir.Theme

// Right end of the top bar: devices that need someone, the network, the time.
Row {
    id: root

    required property StatusViewModel status
    readonly property bool sending: status.online && status.toSend > 0
    readonly property bool late: status.lateHours > 0

    signal networkTapped
    signal devicesTapped

    height: parent.height
    spacing: Theme.space.l

    Repeater {
        model: root.status.devices

        StatusPill {
            required property string name
            required iconName
            required property string word
            required property bool trouble
            required property string pill

            visible: trouble
            anchors.verticalCenter: root.verticalCenter // no parent is left of one that goes
            tone: StatusPill.Trouble
            text: pill
            spoken: qsTr("%1, %2, ouvrir les appareils").arg(name).arg(word)
            onClicked: root.devicesTapped()
        }
    }
    StatusPill {
        objectName: "network"
        anchors.verticalCenter: parent.verticalCenter
        tone: root.status.online ? StatusPill.Online : root.late ? StatusPill.Trouble : StatusPill.Offline
        iconName: root.status.online ? "cloud-check" : "cloud-off"
        text: root.sending ? qsTr("Envoi %1 sur %2").arg(root.status.sent).arg(root.status.toSend) : root.status.online ? qsTr("En ligne") : root.late ? qsTr("Hors ligne depuis %1 h").arg(root.status.lateHours) : root.status.alone ? qsTr("Caisse seule") : qsTr("Hors ligne")
        detail: root.status.online || root.late || Theme.large ? "" : qsTr("%n en attente", "", root.status.waiting)
        spoken: root.status.online ? qsTr("En ligne, ouvrir le détail") : root.late ? qsTr("Hors ligne depuis %1 h, ouvrir le détail").arg(root.status.lateHours) : qsTr("Hors ligne, %n document(s) en attente, ouvrir le détail", "", root.status.waiting)
        onClicked: root.networkTapped()
    }
    Label {
        objectName: "clock"
        anchors.verticalCenter: parent.verticalCenter
        leftPadding: Theme.u(4)
        text: root.status.clock
        style: Theme.type.body
        strong: true
        color: root.status.online ? Theme.color.inkSoft : Theme.color.waiting
    }
}
