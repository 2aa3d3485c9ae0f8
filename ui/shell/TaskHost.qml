// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.BackOffice
import Comptoir.Cash
import Comptoir.Controls
import Comptoir.Payment
import Comptoir.Shell
import Comptoir.Theme

// The task over the whole width, with the bar that names where back goes.
FocusScope {
    id: root

    required property TillViewModels till
    readonly property ShellViewModel shell: till.shell
    readonly property int task: shell.task
    readonly property bool closing: task === ShellViewModel.Count || task === ShellViewModel.Compare || task === ShellViewModel.Sealed
    readonly property bool backOffice: task === ShellViewModel.Journal && Theme.wide && !Theme.large
    readonly property bool stepped: closing

    Region {
        objectName: "taskBar"
        z: 1 // over the task, and before it for the keyboard
        area: ShellLayout.taskBar
        visible: !root.backOffice

        TopBar {
            anchors.fill: parent
            title: [qsTr("Vente"), qsTr("Règlement"), root.till.change.change !== "" ? qsTr("Rendu de monnaie") : qsTr("Ticket"), qsTr("Ouvrir la caisse"), qsTr("Clôture"), qsTr("Clôture"), qsTr("Clôture"), qsTr("Ticket interrompu"), qsTr("Journal"), root.till.move.title, qsTr("Lecture X")][root.task]
            subtitle: Theme.large ? "" : root.task === ShellViewModel.Payment ? qsTr("%n article(s)", "", root.till.payment.articles) : root.closing || root.task === ShellViewModel.OpenSession ? root.till.count.subtitle : root.task === ShellViewModel.Journal ? root.till.journal.subtitle : root.task === ShellViewModel.CashMove ? root.till.move.subtitle : root.task === ShellViewModel.Reading ? root.till.reading.subtitle : ""
            backText: root.task === ShellViewModel.Payment ? qsTr("Ticket") : root.task === ShellViewModel.OpenSession || root.task === ShellViewModel.Count || root.task === ShellViewModel.Compare || root.task === ShellViewModel.CashMove || root.task === ShellViewModel.Reading ? qsTr("Caisse") : root.task === ShellViewModel.Journal ? qsTr("Plus") : ""
            offline: !root.till.status.online
            onBackTapped: root.shell.back()

            steps: Row {
                visible: root.stepped && !Theme.large
                height: parent.height
                spacing: Theme.u(22)

                StepMark {
                    height: parent.height
                    number: 1
                    current: root.task - ShellViewModel.Count + 1
                    text: qsTr("Compter")
                }
                StepMark {
                    height: parent.height
                    number: 2
                    current: root.task - ShellViewModel.Count + 1
                    text: qsTr("Comparer")
                }
                StepMark {
                    height: parent.height
                    number: 3
                    current: root.task - ShellViewModel.Count + 1
                    text: qsTr("Sceller (Z)")
                }
            }

            StatusArea {
                status: root.till.status
                onNetworkTapped: root.shell.toggleNetworkPanel()
                onDevicesTapped: root.shell.openSheet(ShellViewModel.Devices)
            }
        }
    }
    Region {
        objectName: "backOfficeNav"
        z: 1
        area: JournalLayout.nav
        visible: root.backOffice

        BackOfficeNav {
            anchors.fill: parent
            initials: root.till.status.userInitials
            userName: root.till.status.userName
            userColor: root.till.status.userColor
            onLeaveTapped: root.shell.back()
            onLaterTapped: root.shell.sayLater()
        }
    }
    Region {
        z: 1
        area: JournalLayout.status
        visible: root.backOffice

        StatusArea {
            anchors.right: parent.right
            height: parent.height
            status: root.till.status
            onNetworkTapped: root.shell.toggleNetworkPanel()
            onDevicesTapped: root.shell.openSheet(ShellViewModel.Devices)
        }
    }
    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: Theme.large ? [null, paymentLarge, changeLarge, countLarge, countLarge, compareLarge, sealedLarge, troubleLarge, journal, moveLarge, readingLarge][root.task] : [null, payment, change, count, count, compare, sealed, trouble, journal, move, reading][root.task]
    }

    Component {
        id: payment

        PaymentPage {
            payment: root.till.payment
        }
    }
    Component {
        id: change

        ChangePage {
            change: root.till.change
        }
    }
    Component {
        id: count

        CountPage {
            count: root.till.count
        }
    }
    Component {
        id: compare

        ComparePage {
            compare: root.till.compare
        }
    }
    Component {
        id: sealed

        SealedPage {
            sealed: root.till.sealed
        }
    }
    Component {
        id: trouble

        TroublePage {
            trouble: root.till.trouble
        }
    }
    Component {
        id: journal

        JournalPage {
            journal: root.till.journal
        }
    }
    Component { id: move; CashMovePage { move: root.till.move } }
    Component { id: reading; ReadingPage { reading: root.till.reading } }
    Component { id: moveLarge; CashMoveLarge { move: root.till.move } }
    Component { id: readingLarge; ReadingLarge { reading: root.till.reading } }
    Component {
        id: paymentLarge

        PaymentLarge {
            payment: root.till.payment
        }
    }
    Component {
        id: changeLarge

        ChangeLarge {
            change: root.till.change
        }
    }
    Component {
        id: countLarge

        CountLarge {
            count: root.till.count
        }
    }
    Component {
        id: compareLarge

        CompareLarge {
            compare: root.till.compare
        }
    }
    Component {
        id: sealedLarge

        SealedLarge {
            sealed: root.till.sealed
        }
    }
    Component {
        id: troubleLarge

        TroubleLarge {
            trouble: root.till.trouble
        }
    }
}
