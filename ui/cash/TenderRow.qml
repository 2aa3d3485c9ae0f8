// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Cash
import Comptoir.Controls
import Comptoir.Theme

// A tender of the comparison: right, different, or still to be typed from its slip.
Rectangle {
    id: root

    required property string name
    required property string iconName
    required property string counted
    required property string expected
    required property string difference
    required property bool exact
    required property bool typable
    required property bool entering
    property real countedEdge
    property real expectedEdge
    property real differenceEdge
    property bool ruled: true
    readonly property bool open: difference === ""
    readonly property bool differs: !exact && !open
    readonly property color mark: exact ? Theme.color.good : Theme.color.warn

    signal asked

    height: CashLayout.tableRow
    color: entering ? Theme.color.actionSoft : differs ? Theme.color.warnSoft : Theme.color.surface
    Accessible.role: Accessible.Row
    Accessible.name: open ? qsTr("%1, pas encore compté").arg(name) : exact ? qsTr("%1, compté %2, attendu %3, juste").arg(name).arg(counted).arg(expected) : qsTr("%1, compté %2, attendu %3, écart %4").arg(name).arg(counted).arg(expected).arg(difference)

    Rectangle {
        visible: root.ruled
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.stroke.rule
        color: Theme.color.line
    }
    Icon {
        x: Theme.u(25)
        anchors.verticalCenter: parent.verticalCenter
        name: root.iconName
        size: Theme.u(26)
        color: root.differs ? Theme.color.warn : Theme.color.inkSoft
    }
    Label {
        x: Theme.u(68)
        anchors.verticalCenter: parent.verticalCenter
        text: root.name
        style: Theme.type.name
    }
    Label {
        visible: !root.typable
        x: root.countedEdge - width
        anchors.verticalCenter: parent.verticalCenter
        text: root.counted
        style: Theme.type.name
    }
    SlipField {
        visible: root.typable
        anchors.verticalCenter: parent.verticalCenter
        x: root.countedEdge + Theme.u(16) - width
        what: root.name
        amount: root.counted
        entering: root.entering
        empty: root.open && !root.entering
        onClicked: root.asked()
    }
    Label {
        x: root.expectedEdge - width
        anchors.verticalCenter: parent.verticalCenter
        text: root.expected
        style: Theme.type.fact
        color: Theme.color.inkSoft
    }
    Label {
        id: word

        visible: !root.open
        x: root.differenceEdge - width
        anchors.verticalCenter: parent.verticalCenter
        text: root.exact ? qsTr("juste") : root.difference
        style: Theme.type.name
        color: root.mark
    }
    Icon {
        visible: !root.open
        anchors.right: word.left
        anchors.rightMargin: Theme.u(8)
        anchors.verticalCenter: parent.verticalCenter
        name: root.exact ? "check" : "alert"
        size: Theme.u(22)
        color: root.mark
    }
    Label {
        visible: root.open
        x: root.differenceEdge - width
        anchors.verticalCenter: parent.verticalCenter
        text: "—"
        style: Theme.type.fact
        color: Theme.color.inkFaint
    }
}
