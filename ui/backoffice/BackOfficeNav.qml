// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Comptoir.Controls
import Comptoir.Theme

// The places of the back office with their words; what comes with a later version keeps its place, grey.
Rectangle {
    id: root

    property string initials
    property string userName
    property color userColor: Theme.color.ink

    signal leaveTapped
    signal laterTapped

    color: Theme.color.surface

    Rectangle {
        anchors.right: parent.right
        width: Theme.stroke.rule
        height: parent.height
        color: Theme.color.line
    }
    Logo {
        id: logo

        x: Theme.u(24)
        y: Theme.u(20)
        width: Theme.u(40)
        height: Theme.u(40)
    }
    Label {
        anchors.left: logo.right
        anchors.leftMargin: Theme.space.m
        anchors.verticalCenter: logo.verticalCenter
        text: qsTr("Comptoir")
        style: Theme.type.heading
    }
    Column {
        x: Theme.space.m
        y: Theme.u(80)
        width: parent.width - 2 * Theme.space.m
        spacing: Theme.u(2)

        component Place: Button {
            width: parent.width
            height: Theme.u(52)
            kind: Button.Link
            leftAligned: true
            muted: true
            onClicked: root.laterTapped()
        }

        Place {
            iconName: "chart"
            text: qsTr("Aujourd’hui")
        }
        Place {
            iconName: "receipt"
            text: qsTr("Ventes")
        }
        Place {
            iconName: "pickup"
            text: qsTr("Retraits")
        }
        Place {
            iconName: "box"
            text: qsTr("Stock")
        }
        Place {
            iconName: "tag"
            text: qsTr("Promotions")
        }
        Place {
            iconName: "people"
            text: qsTr("Clients")
        }
        Place {
            iconName: "till"
            text: qsTr("Caisses")
        }
        Place {
            iconName: "check-circle"
            text: qsTr("Approbations")
        }
        Button {
            width: parent.width
            height: Theme.u(52)
            kind: Button.Soft
            leftAligned: true
            iconName: "shield"
            text: qsTr("Journal")
            Accessible.role: Accessible.PageTab
            Accessible.selected: true
        }
        Place {
            iconName: "people"
            text: qsTr("Équipe")
        }
        Place {
            iconName: "settings"
            text: qsTr("Réglages")
        }
    }
    Button {
        objectName: "leave"
        x: Theme.space.m
        anchors.bottom: user.top
        anchors.bottomMargin: Theme.space.m
        width: parent.width - 2 * Theme.space.m
        leftAligned: true
        iconName: "arrow-left"
        text: qsTr("Retour à la caisse")
        onClicked: root.leaveTapped()
    }
    Item {
        id: user

        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.u(76)

        Avatar {
            x: Theme.u(24)
            anchors.verticalCenter: parent.verticalCenter
            size: Theme.u(44)
            initials: root.initials
            tint: root.userColor
        }
        Label {
            x: Theme.u(80)
            anchors.verticalCenter: parent.verticalCenter
            text: root.userName
            style: Theme.type.name
        }
    }
}
