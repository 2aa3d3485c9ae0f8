// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Controls
import Comptoir.Selling
import Comptoir.Theme

// What is being typed, and what it becomes or why it cannot.
Card {
    id: root

    required property LineEditViewModel edit

    x: SheetLayout.value.x
    y: SheetLayout.value.y
    width: SheetLayout.value.width
    height: SheetLayout.value.height
    border.width: edit.problem !== "" ? Theme.stroke.selected : 0
    border.color: Theme.color.danger

    Label {
        x: Theme.u(24)
        width: parent.width / 2
        anchors.verticalCenter: parent.verticalCenter
        text: root.edit.problem !== "" ? root.edit.problem : root.edit.note
        wrapMode: Text.WordWrap
        color: root.edit.problem !== "" ? Theme.color.danger : Theme.color.inkSoft
    }
    Label {
        objectName: "typedValue"
        anchors.right: parent.right
        anchors.rightMargin: Theme.u(24)
        anchors.verticalCenter: parent.verticalCenter
        text: root.edit.value
        style: Theme.type.kpi
    }
}
