// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Comptoir.Controls
import Comptoir.Payment
import Comptoir.Theme

// What was given so far; the current one is marked, the doubtful one more so.
Item {
    id: root

    required property PaymentViewModel payment

    ListView {
        id: list

        width: parent.width
        height: Math.min(parent.height, contentHeight)
        clip: contentHeight > parent.height
        model: root.payment.tenders
        reuseItems: true
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Règlements")

        delegate: TenderLine {
            required property int index

            width: list.width
            height: PaymentLayout.tenderRow
            ruled: index < list.count - 1
            onTakenBack: tenderId => root.payment.takeBackAsked(tenderId)
        }
    }
    RoundedCorners {
        anchors.fill: list
        visible: list.count > 0
    }
    Label {
        visible: list.count === 0
        width: parent.width
        text: qsTr("Rien n’est encore réglé.")
        color: Theme.color.inkSoft
        wrapMode: Text.WordWrap
    }
}
