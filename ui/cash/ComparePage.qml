// SPDX-License-Identifier: Apache-2.0
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
        objectName: "held"
        area: CloseLayout.held
        visible: root.compare.held !== "" && root.compare.closesDay && !root.compare.entering

        HeldChoice {
            width: parent.width
            compare: root.compare
        }
    }
    Region {
        area: CloseLayout.why
        visible: !root.compare.entering

        DifferenceReasons {
            anchors.fill: parent
            compare: root.compare
        }
    }
    Region {
        objectName: "slip"
        area: CloseLayout.slip
        visible: root.compare.entering

        SlipEntry {
            anchors.fill: parent
            compare: root.compare
        }
    }
    Region {
        objectName: "tools"
        area: CashLayout.tools
        visible: !root.compare.entering

        BankBagButton {
            height: parent.height
            compare: root.compare
        }
        DayButton {
            anchors.right: parent.right
            height: parent.height
            compare: root.compare
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
