// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Comptoir.Controls
import Comptoir.Selling
import Comptoir.Shell
import Comptoir.Theme

// The till's window: places with their rail, tasks over the whole width, sheets from the right.
FocusScope {
    id: root

    required property ShellViewModel shell
    required property StatusViewModel status
    required property SaleViewModel sale
    readonly property bool atTask: shell.task !== ShellViewModel.NoTask

    Rectangle {
        anchors.fill: parent
        color: Theme.color.page
    }
    SellPage {
        id: sell

        anchors.fill: parent
        visible: root.shell.place === ShellViewModel.Sell && !root.atTask
        sale: root.sale
    }
    PlaceFrame {
        anchors.fill: parent
        visible: !root.atTask
        shell: root.shell
        status: root.status
    }
}
