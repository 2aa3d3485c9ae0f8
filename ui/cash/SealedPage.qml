// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Comptoir.Cash
import Comptoir.Controls
import Comptoir.Theme

// The session is sealed: its number, its figures, its reports.
FocusScope {
    id: root

    required property SealedViewModel sealed

    Rectangle {
        anchors.fill: parent
        color: Theme.color.page
    }
    Region {
        objectName: "done"
        area: CloseLayout.done

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "check-circle"
            size: Theme.u(40)
            color: Theme.color.good
        }
        Label {
            id: title

            x: Theme.u(56)
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("La caisse est scellée")
            style: Theme.type.title
            Accessible.role: Accessible.AlertMessage
            Accessible.name: qsTr("%1. %2").arg(text).arg(root.sealed.title)
        }
        Label {
            anchors.right: parent.right
            anchors.baseline: title.baseline
            text: root.sealed.title
            color: Theme.color.inkSoft
        }
    }
    Region {
        objectName: "facts"
        area: CloseLayout.facts

        SealedFacts {
            width: parent.width
            sealed: root.sealed
        }
    }
    Region {
        area: CloseLayout.trouble
        visible: root.sealed.trouble !== ""

        Band {
            anchors.fill: parent
            radius: Theme.radius.l
            iconName: "printer"
            title: root.sealed.troubleTitle
            sentence: root.sealed.trouble
        }
    }
    Region {
        area: CloseLayout.reportsTitle

        Label {
            text: qsTr("Rapports")
            style: Theme.type.headingDense
        }
    }
    Region {
        objectName: "reports"
        area: CloseLayout.reports

        SealedReports {
            anchors.fill: parent
            sealed: root.sealed
        }
    }
    Region {
        objectName: "slate"
        area: CashLayout.compareSlate

        SealedSlate {
            anchors.fill: parent
            sealed: root.sealed
        }
    }
}
