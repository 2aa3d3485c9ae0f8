// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Comptoir.Cash
import Comptoir.Controls
import Comptoir.Theme

// Counted beside expected: where a difference comes from, then the seal.
FocusScope {
    id: root

    required property CompareViewModel compare

    Rectangle {
        anchors.fill: parent
        color: Theme.color.page
    }
    Region {
        objectName: "table"
        area: CashLayout.table

        ComparisonTable {
            width: parent.width
            compare: root.compare
        }
    }
    Region {
        area: CashLayout.reasonsTitle
        visible: root.compare.question !== ""

        Label {
            text: root.compare.question
            style: Theme.type.headingDense
        }
    }
    Region {
        objectName: "reasons"
        area: CashLayout.reasons
        visible: root.compare.question !== ""

        Row {
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
    }
    Region {
        area: CashLayout.dayHint
        visible: root.compare.hint !== "" || root.compare.problem !== ""

        Icon {
            x: Theme.u(1)
            anchors.verticalCenter: parent.verticalCenter
            name: root.compare.problem !== "" ? "alert" : "info"
            size: Theme.u(22)
            color: root.compare.problem !== "" ? Theme.color.danger : Theme.color.action
        }
        Label {
            x: Theme.u(36)
            anchors.verticalCenter: parent.verticalCenter
            text: root.compare.problem !== "" ? root.compare.problem : root.compare.hint
            style: Theme.type.label
            color: root.compare.problem !== "" ? Theme.color.danger : Theme.color.inkSoft
        }
    }
    Region {
        objectName: "slate"
        area: CashLayout.compareSlate

        CompareSlate {
            anchors.fill: parent
            compare: root.compare
        }
    }
}
