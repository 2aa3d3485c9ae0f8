// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Controls
import Comptoir.Selling
import Comptoir.Shell
import Comptoir.SignIn
import Comptoir.Theme

// The till's window: places with their rail, tasks over the whole width, sheets from the right.
FocusScope {
    id: root

    required property TillViewModels till
    readonly property ShellViewModel shell: till.shell
    readonly property bool working: shell.stage === ShellViewModel.Working
    readonly property bool atTask: shell.task !== ShellViewModel.NoTask
    // Of two copies of this till one stays: a manager agrees over the very page that asks.
    readonly property bool choosing: shell.stage === ShellViewModel.Faulted && till.fault.other !== ""
    readonly property bool covered: shell.sheet !== ShellViewModel.NoSheet || shell.question !== ShellViewModel.NoQuestion

    // What the keyboard acts on; it goes back to where it was in the page once nothing lies over it.
    readonly property Item topmost: working ? topmostAtWork : choosing && shell.sheet !== ShellViewModel.NoSheet ? sheets : signIn.active ? signIn : fault
    readonly property Item topmostAtWork: shell.question !== ShellViewModel.NoQuestion ? questions : shell.sheet !== ShellViewModel.NoSheet ? sheets : page

    focus: true
    onTopmostChanged: Qt.callLater(() => root.topmost.forceActiveFocus(root.working ? Qt.TabFocusReason : Qt.OtherFocusReason))
    Keys.onPressed: event => event.accepted = root.working && root.shell.typed(event.key, event.text)

    Rectangle {
        anchors.fill: parent
        color: Theme.color.page
    }
    FocusScope {
        id: page

        anchors.fill: parent
        visible: root.working
        enabled: !root.covered
        focus: true

        PlaceFrame {
            z: 1 // over the places, and before them for the keyboard
            anchors.fill: parent
            visible: !root.atTask
            shell: root.shell
            status: root.till.status
        }
        Region {
            z: 1
            area: root.atTask ? ShellLayout.taskBand : ShellLayout.placeBand
            visible: root.till.status.training

            TrainingBand {
                anchors.fill: parent
                onLeaveTapped: root.shell.ask(ShellViewModel.LeaveTraining)
            }
        }
        SellPage {
            objectName: "sell"
            anchors.fill: parent
            visible: root.shell.place === ShellViewModel.Sell && !root.atTask
            sale: root.till.sale
            recovery: root.till.recovery
        }
        PlaceHost {
            anchors.fill: parent
            visible: !root.atTask
            till: root.till
        }
        TaskHost {
            anchors.fill: parent
            visible: root.atTask
            till: root.till
        }
    }
    NetworkPanel {
        visible: root.working && root.shell.networkPanel
        shell: root.shell
        status: root.till.status
    }
    Toast {
        objectName: "toast"
        x: Theme.leftHanded ? parent.width - width - ShellLayout.toastLeft : ShellLayout.toastLeft
        anchors.bottom: parent.bottom
        anchors.bottomMargin: ShellLayout.toastBottom
        sentence: root.shell.toast
        action: root.shell.toastAction
        onActed: root.shell.toastActionAsked()
        onExpired: root.shell.hideToast()
    }
    SheetHost {
        id: sheets

        anchors.fill: parent
        z: root.choosing ? 1 : 0
        visible: (root.working || root.choosing) && root.shell.sheet !== ShellViewModel.NoSheet
        till: root.till
    }
    QuestionHost {
        id: questions

        anchors.fill: parent
        visible: root.working && root.shell.question !== ShellViewModel.NoQuestion
        shell: root.shell
    }
    MenuPanel {
        visible: root.working && root.shell.menu
        shell: root.shell
        status: root.till.status
    }
    Loader {
        id: signIn

        anchors.fill: parent
        active: root.shell.stage === ShellViewModel.SignIn || root.shell.stage === ShellViewModel.Locked
        focus: active
        onLoaded: item.forceActiveFocus()

        sourceComponent: SignInPage {
            signIn: root.till.signIn
        }
    }
    Loader {
        id: fault

        anchors.fill: parent
        active: root.shell.stage === ShellViewModel.Faulted
        focus: active
        onLoaded: item.forceActiveFocus()

        sourceComponent: FaultPage {
            fault: root.till.fault
        }
    }
    Announcer {
        objectName: "said"
        enabled: root.working
        message: root.shell.toast
        Accessible.role: Accessible.Notification
        Accessible.name: message
    }
    Announcer {
        objectName: "saidTotal"
        enabled: root.working
        restMs: 700
        message: root.till.sale.empty ? "" : qsTr("Total à payer, %1").arg(root.till.sale.spokenTotal)
        Accessible.role: Accessible.Notification
        Accessible.name: message
    }
    ShellKeys {
        till: root.till
        active: root.working
    }
}
