// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.BackOffice
import Comptoir.Cash
import Comptoir.Controls
import Comptoir.Payment
import Comptoir.Selling
import Comptoir.Shell
import Comptoir.Theme

// The one sheet, over a flat scrim. Tapping beside it closes it.
FocusScope {
    id: root

    required property TillViewModels till
    readonly property ShellViewModel shell: till.shell

    Rectangle {
        anchors.fill: parent
        color: Qt.alpha(Theme.color.slate, 0.46)
    }
    MouseArea {
        anchors.fill: parent
        onClicked: root.shell.closeSheet()
    }
    Region {
        objectName: "sheet"
        area: ShellLayout.sheet

        MouseArea {
            anchors.fill: parent
        }
        Loader {
            anchors.fill: parent
            active: root.shell.sheet !== ShellViewModel.NoSheet
            focus: true
            sourceComponent: [null, search, quantity, price, discount, remark, held, lastTicket, approval, devices, actions, authorisation, email, journalEntry, reason, bag, drawerEntry, reconcile, clock, countNote, cancelling][root.shell.sheet]
            onLoaded: item.forceActiveFocus()
        }
    }

    Component { id: search; ArticleSearchSheet { search: root.till.search; onClosed: root.shell.closeSheet() } }
    Component { id: quantity; QuantitySheet { edit: root.till.edit; onClosed: root.shell.closeSheet() } }
    Component { id: price; PriceSheet { edit: root.till.edit; onClosed: root.shell.closeSheet() } }
    Component { id: discount; DiscountSheet { edit: root.till.edit; onClosed: root.shell.closeSheet() } }
    Component { id: remark; RemarkSheet { edit: root.till.edit; onClosed: root.shell.closeSheet() } }
    Component { id: held; HeldTicketsSheet { held: root.till.held; onClosed: root.shell.closeSheet() } }
    Component { id: lastTicket; LastTicketSheet { ticket: root.till.lastTicket; onClosed: root.shell.closeSheet() } }
    Component { id: approval; ApprovalSheet { approval: root.till.approval; onClosed: root.shell.closeSheet() } }
    Component { id: devices; DevicesSheet { status: root.till.status; onClosed: root.shell.closeSheet() } }
    Component { id: actions; ActionsSheet { shell: root.shell; sale: root.till.sale; status: root.till.status; onClosed: root.shell.closeSheet() } }
    Component { id: authorisation; AuthorisationSheet { payment: root.till.payment; onClosed: root.shell.closeSheet() } }
    Component { id: email; EmailSheet { change: root.till.change; english: root.till.search.english; onClosed: root.shell.closeSheet() } }
    Component { id: reason; ReasonSheet { reason: root.till.reason; onClosed: root.shell.closeSheet() } }
    Component { id: bag; BagSheet { readonly property QtObject asker: root.shell.task === ShellViewModel.Compare ? root.till.compare : root.till.move; bag: asker.bag; english: root.till.search.english; onKept: number => asker.bagTyped(number); onClosed: root.shell.closeSheet() } }
    Component { id: countNote; CountNoteSheet { count: root.till.count; english: root.till.search.english; onClosed: root.shell.closeSheet() } }
    Component { id: drawerEntry; DrawerEntrySheet { cash: root.till.cash; onClosed: root.shell.closeSheet() } }
    Component { id: reconcile; ReconcileSheet { reconcile: root.till.reconcile; onClosed: root.shell.closeSheet() } }
    Component { id: clock; ClockSheet { clock: root.till.clock; onClosed: root.shell.closeSheet() } }
    Component { id: cancelling; CancelSheet { cancelling: root.till.cancelling; onClosed: root.shell.closeSheet() } }
    Component { id: journalEntry; JournalEntrySheet { journal: root.till.journal; onClosed: root.shell.closeSheet() } }
}
