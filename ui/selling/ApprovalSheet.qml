// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Comptoir.Controls
import Comptoir.Selling
import Comptoir.Theme

// What is asked, who may agree, and their code on the spot.
Sheet {
    id: root

    required property ApprovalViewModel approval

    title: qsTr("Accord demandé")
    hint: approval.holds ? qsTr("la vente reste ouverte") : ""

    Band {
        x: SheetLayout.asked.x
        y: SheetLayout.asked.y
        width: SheetLayout.asked.width
        height: SheetLayout.asked.height
        radius: Theme.radius.l
        iconName: "lock"
        title: root.approval.what
        sentence: root.approval.why
    }
    ListView {
        id: list

        x: SheetLayout.approvers.x
        y: SheetLayout.approvers.y
        width: SheetLayout.approvers.width - pages.room
        height: SheetLayout.approvers.height
        clip: contentHeight > height
        spacing: Theme.target.gap
        model: root.approval.approvers
        reuseItems: true
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Qui peut donner son accord")

        delegate: T.AbstractButton {
            id: person

            required property string name
            required property string role
            required property string initials
            required property color tint
            required property int index
            readonly property bool selected: index === root.approval.approver

            width: list.width
            height: Theme.u(Theme.large ? 112 : 88)
            text: name
            focusPolicy: Qt.TabFocus
            Accessible.role: Accessible.RadioButton
            Accessible.name: qsTr("%1, %2").arg(name).arg(role)
            Accessible.checked: selected
            onClicked: root.approval.approverAsked(index)

            background: Card {
                color: person.down ? Theme.color.surfaceSunk : person.selected ? Theme.color.actionSoft : Theme.color.surface
                border.width: person.selected ? Theme.stroke.selected : 0
                border.color: Theme.color.action

                FocusRing {
                    visible: person.visualFocus
                    around: Theme.radius.l
                }
            }
            contentItem: Item {
                Avatar {
                    x: Theme.u(18)
                    anchors.verticalCenter: parent.verticalCenter
                    initials: person.initials
                    tint: person.tint
                }
                Column {
                    x: Theme.u(90)
                    anchors.verticalCenter: parent.verticalCenter

                    Label {
                        text: person.name
                        style: Theme.type.name
                    }
                    Label {
                        text: person.role
                        style: Theme.type.label
                        color: Theme.color.inkSoft
                    }
                }
            }
        }
    }
    PageButtons {
        id: pages

        anchors.left: list.right
        anchors.leftMargin: Theme.space.m
        anchors.bottom: list.bottom
        view: list
    }
    PinMarks {
        x: SheetLayout.code.x
        y: SheetLayout.code.y
        width: SheetLayout.code.width
        height: SheetLayout.code.height
        focus: true
        entry: root.approval.pin
    }
    Keypad {
        x: SheetLayout.codeKeypad.x
        y: SheetLayout.codeKeypad.y
        width: SheetLayout.codeKeypad.width
        height: SheetLayout.codeKeypad.height
        onDigit: digits => root.approval.pin.digit(digits)
        onErased: root.approval.pin.erase()
        onCleared: root.approval.pin.clear()
    }
    Row {
        x: SheetLayout.twoActions.x
        y: SheetLayout.twoActions.y
        spacing: Theme.space.l

        Button {
            visible: root.approval.holds
            width: Math.floor((SheetLayout.twoActions.width - Theme.space.l) / 2)
            height: Theme.target.hero
            iconName: "pause"
            text: qsTr("Laisser attendre")
            onClicked: root.approval.holdAsked()
        }
        Button {
            visible: root.approval.lower !== ""
            width: Math.floor((SheetLayout.twoActions.width - Theme.space.l) / 2)
            height: Theme.target.hero
            kind: Button.Soft
            text: root.approval.lower
            onClicked: root.approval.lowerAsked()
        }
    }
}
