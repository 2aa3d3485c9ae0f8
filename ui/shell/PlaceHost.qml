// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Cash
import Comptoir.Controls
import Comptoir.Shell
import Comptoir.Theme

// The places beside the sale.
FocusScope {
    id: root

    required property TillViewModels till
    readonly property ShellViewModel shell: till.shell

    Loader {
        anchors.fill: parent
        active: root.shell.place !== ShellViewModel.Sell
        sourceComponent: root.shell.place !== ShellViewModel.Cash ? more : Theme.large ? cashLarge : cash
    }

    Component {
        id: cash

        CashPlacePage {
            cash: root.till.cash
        }
    }
    Component {
        id: cashLarge

        CashPlaceLarge {
            cash: root.till.cash
        }
    }
    Component {
        id: more

        MorePage {
            shell: root.shell
            status: root.till.status
            reconcile: root.till.reconcile
        }
    }
}
