// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Controls
import Comptoir.Shell
import Comptoir.Theme

// The till's own machine broke: what happened, what is safe, what to do, and the code the log has too.
FocusScope {
    id: root

    required property FaultViewModel fault

    component Fact: Row {
        id: fact

        property string iconName
        property color mark: Theme.color.inkSoft
        property string text

        width: parent.width
        spacing: Theme.space.l

        Icon {
            name: fact.iconName
            size: Theme.u(34)
            color: fact.mark
        }
        Label {
            width: parent.width - Theme.u(34) - parent.spacing
            text: fact.text
            style: Theme.type.name
            weight: Font.Medium
            wrapMode: Text.WordWrap
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.color.page
    }
    MouseArea {
        anchors.fill: parent
    }
    Region {
        objectName: "faultCard"
        area: ShellLayout.fault

        Card {
            anchors.fill: parent
        }
        Band {
            id: band

            width: parent.width
            height: Math.max(implicitHeight, Theme.u(104))
            iconName: "stop"
            tone: Chip.Danger
            titleStyle: Theme.type.title
            title: root.fault.title
        }
        RoundedCorners {
            anchors.fill: parent
        }
        Column {
            x: Theme.space.xxl
            y: band.height + Theme.space.xxl
            width: parent.width - 2 * x
            spacing: Theme.space.xl

            Fact {
                iconName: "check-circle"
                mark: Theme.color.good
                text: root.fault.safe
            }
            Fact {
                iconName: "help"
                text: root.fault.step
            }
        }
        Label {
            x: Theme.space.xxl
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space.xl
            text: qsTr("Code d’assistance %1").arg(root.fault.code)
            style: Theme.type.label
            color: Theme.color.inkSoft
        }
    }
    Region {
        area: ShellLayout.faultAction

        Button {
            id: other

            visible: root.fault.other !== ""
            width: (parent.width - Theme.space.l) / 2
            height: parent.height
            style: Theme.large ? Theme.type.body : Theme.type.heading
            text: root.fault.other
            onClicked: root.fault.otherAsked()
        }
        HeroButton {
            anchors.right: parent.right
            width: other.visible ? other.width : parent.width
            height: parent.height
            onPage: true
            focus: true
            text: root.fault.action === "" ? qsTr("Réessayer") : root.fault.action
            onClicked: root.fault.retryAsked()
        }
    }
}
