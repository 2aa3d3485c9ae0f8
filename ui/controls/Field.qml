// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Comptoir.Controls
import Comptoir.Theme

// One line to type into.
T.TextField {
    id: root

    property string iconName
    property string hint
    property string error
    property string spokenName: hint

    implicitHeight: Theme.target.std
    leftPadding: iconName === "" ? Theme.u(20) : Theme.u(59)
    rightPadding: Theme.u(64)
    verticalAlignment: TextInput.AlignVCenter
    font.family: Theme.type.name.font.family
    font.pixelSize: Theme.type.name.font.pixelSize
    font.weight: Font.Bold
    color: Theme.color.ink
    selectionColor: Theme.color.actionSoft
    selectedTextColor: Theme.color.ink
    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
    Accessible.role: Accessible.EditableText
    Accessible.name: root.spokenName
    Accessible.description: root.error

    cursorDelegate: Rectangle {
        width: Theme.u(2)
        color: Theme.color.action
        visible: root.activeFocus
    }
    background: Rectangle {
        radius: Theme.radius.m
        color: Theme.color.surface
        border.width: root.activeFocus || root.error !== "" ? Theme.stroke.selected : Theme.stroke.outline
        border.color: root.error !== "" ? Theme.color.danger : root.activeFocus ? Theme.color.action : Theme.color.lineStrong

        Icon {
            visible: root.iconName !== ""
            x: Theme.u(22)
            anchors.verticalCenter: parent.verticalCenter
            name: root.iconName
            size: Theme.u(24)
            color: Theme.color.action
        }
        Label {
            visible: root.text === ""
            x: root.leftPadding + Theme.u(5) // beside the cursor, not under it
            anchors.verticalCenter: parent.verticalCenter
            text: root.hint
            style: Theme.type.fact
            color: Theme.color.inkSoft
        }
    }
    Button {
        visible: root.text !== ""
        anchors.right: parent.right
        anchors.rightMargin: Theme.u(6)
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.u(56)
        height: Theme.u(56)
        kind: Button.Link
        Accessible.name: qsTr("Vider le champ")
        onClicked: root.clear()

        contentItem: Item {
            Icon {
                anchors.centerIn: parent
                name: "x-circle"
                size: Theme.u(26)
                color: Theme.color.inkFaint
            }
        }
    }
}
