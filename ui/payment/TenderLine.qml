// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Controls
import Comptoir.Payment
import Comptoir.Theme

// A tender: how, how much, and how to take it back.
Rectangle {
    id: root

    required property string tenderId
    required property string name
    required property string detail
    required property string amount
    required property string iconName
    required property bool current
    required property bool doubtful
    required property bool removable
    required property bool byCard
    property bool ruled: true
    readonly property bool beside: Theme.textScale > 1
    readonly property color mark: doubtful ? Theme.color.warn : current ? Theme.color.action : Theme.color.good

    signal takenBack(string tenderId)

    color: doubtful ? Theme.color.warnSoft : current ? Theme.color.actionSoft : Theme.color.surface
    Accessible.role: Accessible.ListItem
    Accessible.name: [root.name, root.detail, root.amount].filter(part => part !== "").join(", ")

    Rectangle {
        visible: root.current || root.doubtful
        width: Theme.u(5)
        height: parent.height
        color: root.mark
    }
    Rectangle {
        visible: root.ruled
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.stroke.rule
        color: Theme.color.line
    }
    Icon {
        x: Theme.u(21)
        anchors.verticalCenter: parent.verticalCenter
        name: root.current || root.doubtful ? root.iconName : "check-circle"
        size: Theme.u(26)
        color: root.mark
    }
    Label {
        x: Theme.u(62)
        y: Theme.u(17)
        text: root.name
        style: Theme.type.name
    }
    Label {
        x: Theme.u(62)
        y: Theme.u(43)
        // Larger text has its amount beside the name, and the whole row for the rest.
        width: (root.beside ? parent.width - Theme.u(root.removable ? 62 : 18) : amountText.x - Theme.space.s) - x
        text: root.detail
        elide: Text.ElideRight
        style: Theme.type.label
        strong: root.doubtful
        color: root.doubtful ? Theme.color.warn : Theme.color.inkSoft
    }
    Label {
        id: amountText

        anchors.right: parent.right
        anchors.rightMargin: Theme.u(74)
        y: root.beside ? Theme.u(15) : Math.round((parent.height - height) / 2) - Theme.u(1)
        text: root.amount
        style: Theme.type.amount
        color: root.current ? Theme.color.action : Theme.color.ink
    }
    Button {
        visible: root.removable
        anchors.right: parent.right
        anchors.rightMargin: Theme.u(6)
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.u(56)
        height: Theme.u(64)
        kind: Button.Link
        Accessible.name: root.byCard ? qsTr("Annuler %1 sur le terminal").arg(root.name) : qsTr("Retirer %1").arg(root.name)
        onClicked: root.takenBack(root.tenderId)

        contentItem: Item {
            Icon {
                anchors.centerIn: parent
                name: root.byCard ? "back" : "close"
                size: Theme.u(20)
                color: root.byCard ? Theme.color.action : Theme.color.inkSoft
            }
        }
    }
}
