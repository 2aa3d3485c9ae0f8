// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Controls
import Comptoir.Cash
import Comptoir.Theme

// A column's name and what it adds up to.
Item {
    id: root

    property string title
    property string total

    Label {
        text: root.title
        style: Theme.type.headingDense
        anchors.verticalCenter: parent.verticalCenter
    }
    Label {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: root.total
        strong: true
    }
}
