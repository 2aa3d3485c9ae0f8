// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Comptoir.Cash
import Comptoir.Controls
import Comptoir.Theme

// Where a difference comes from: the store's reasons, and what the day itself suggests. Stands on its lower edge, so
// that a second row of reasons moves nothing below.
Item {
    id: root

    required property CompareViewModel compare

    Label {
        anchors.bottom: tiles.top
        anchors.bottomMargin: Theme.u(10)
        visible: root.compare.question !== ""
        text: root.compare.question
        style: Theme.type.headingDense
    }
    Flow {
        id: tiles

        objectName: "reasons"
        anchors.bottom: hint.top
        anchors.bottomMargin: Theme.u(16)
        width: parent.width
        spacing: Theme.u(10)

        Repeater {
            model: root.compare.reasons

            Button {
                required property string modelData
                required property int index

                text: modelData
                selected: index === root.compare.reason
                Accessible.role: Accessible.RadioButton
                Accessible.checked: selected
                onClicked: root.compare.reasonAsked(index)
            }
        }
    }
    Item {
        id: hint

        readonly property bool problem: root.compare.problem !== ""

        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.u(28)

        Icon {
            x: Theme.u(1)
            visible: words.text !== ""
            anchors.verticalCenter: parent.verticalCenter
            name: hint.problem ? "alert" : "info"
            size: Theme.u(22)
            color: hint.problem ? Theme.color.danger : Theme.color.action
        }
        Label {
            id: words

            x: Theme.u(36)
            width: parent.width - x
            anchors.verticalCenter: parent.verticalCenter
            text: hint.problem ? root.compare.problem : root.compare.hint
            style: Theme.type.label
            elide: Text.ElideRight
            color: hint.problem ? Theme.color.danger : Theme.color.inkSoft
        }
    }
}
