// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Shell

// The keys of ui.md §7.2. A sheet or a question keeps what it needs.
Item {
    id: root

    required property TillViewModels till
    property bool active: false
    readonly property bool free: active && till.shell.sheet === ShellViewModel.NoSheet && till.shell.question === ShellViewModel.NoQuestion
    readonly property bool selling: free && till.shell.task === ShellViewModel.NoTask && till.shell.place === ShellViewModel.Sell
    readonly property bool paying: at(ShellViewModel.Payment)
    readonly property bool inCash: at(ShellViewModel.NoTask) && till.shell.place === ShellViewModel.Cash
    readonly property bool counting: at(ShellViewModel.Count) || at(ShellViewModel.OpenSession)

    function at(task: int): bool {
        return root.free && root.till.shell.task === task;
    }

    Shortcut { sequence: "Escape"; enabled: root.active; onActivated: root.till.shell.back() }
    Shortcut { sequence: "F2"; enabled: root.selling; onActivated: root.till.sale.searchAsked(true) }
    Shortcut { sequence: "F3"; enabled: root.free; onActivated: root.till.shell.sayLater() }
    Shortcut { sequence: "F4"; enabled: root.free; onActivated: root.till.shell.openPlace(ShellViewModel.Pickups) }
    Shortcut { sequence: "F5"; enabled: root.selling; onActivated: root.till.sale.empty ? root.till.sale.recallAsked() : root.till.sale.holdAsked() }
    Shortcut { sequence: "F6"; enabled: root.selling; onActivated: root.till.sale.lastTicketAsked() }
    Shortcut { sequence: "F8"; enabled: root.selling && !root.till.sale.empty; onActivated: root.till.sale.discountAsked() }
    Shortcut { sequence: "F9"; enabled: root.paying; onActivated: root.till.payment.cardAsked() }
    Shortcut { sequence: "F10"; enabled: root.paying; onActivated: root.till.payment.cashAsked() }
    Shortcut { sequence: "Up"; enabled: root.selling; onActivated: root.till.sale.selectLine(root.till.sale.selected - 1) }
    Shortcut { sequence: "Down"; enabled: root.selling; onActivated: root.till.sale.selectLine(root.till.sale.selected + 1) }
    Shortcut { sequence: "+"; enabled: root.selling; onActivated: root.till.sale.increaseAsked() }
    Shortcut { sequence: "-"; enabled: root.selling; onActivated: root.till.sale.decreaseAsked() }
    Shortcut { sequence: "Delete"; enabled: root.selling; onActivated: root.till.sale.removeAsked() }
    Shortcut { sequences: ["Return", "Enter"]; enabled: root.active && root.till.shell.sheet === ShellViewModel.Quantity && root.till.edit.ready; onActivated: root.till.edit.quantityApplied() }
    Shortcut { sequences: ["Return", "Enter"]; enabled: root.selling && root.till.sale.payable; onActivated: root.till.sale.paymentAsked() }
    Shortcut { sequences: ["Return", "Enter"]; enabled: root.paying && root.till.payment.ready; onActivated: root.till.payment.actionAsked() }
    Shortcut { sequences: ["Return", "Enter"]; enabled: root.inCash; onActivated: root.till.cash.open ? root.till.cash.closeAsked() : root.till.cash.openAsked() }
    Shortcut { sequences: ["Return", "Enter"]; enabled: root.counting; onActivated: root.till.count.ready ? root.till.count.actionAsked() : root.till.count.nextAsked() }
    Shortcut { sequences: ["Return", "Enter"]; enabled: root.at(ShellViewModel.Compare) && root.till.compare.ready; onActivated: root.till.compare.sealAsked() }
    Shortcut { sequences: ["Return", "Enter"]; enabled: root.at(ShellViewModel.Sealed); onActivated: root.till.sealed.doneAsked() }
    Shortcut { sequences: ["Return", "Enter"]; enabled: root.at(ShellViewModel.Reading); onActivated: root.till.reading.doneAsked() }
    Shortcut { sequences: ["Return", "Enter"]; enabled: root.at(ShellViewModel.DeviceTrouble); onActivated: root.till.trouble.nextAsked() }
    Shortcut { sequences: ["Return", "Enter"]; enabled: root.at(ShellViewModel.CashMove) && root.till.move.ready; onActivated: root.till.move.actionAsked() }
    Shortcut { sequences: ["Return", "Enter"]; enabled: root.at(ShellViewModel.Change) && root.till.change.mayGoOn; onActivated: root.till.change.nextAsked() }
}
