// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/app/core/journal/journal_fixture.h"

namespace comptoir::test {

/// A sound journal with a record of every type (journal.md §4): a day of trade, its month and its year.
inline MemoryRegister wholeJournal()
{
    using namespace journal;
    MemoryRegister till; // genesis, key
    till.append(eventOf("BOOT"));
    till.append(cashOf(CashKind::Float, 15'000));
    till.append(PaymentRequestRecord{.key = "k1", .terminal = "T1", .amount = 999});
    till.append(PaymentResultRecord{.key = "k1", .result = PaymentOutcome::Approved, .amount = 999});
    till.append(noteOf(ticketOf(999, 833)));
    TicketRecord ticket = ticketOf(999, 833);
    ticket.note = 7;
    till.append(ticket);
    till.append(EmissionRecord{.of = 8, .channel = Channel::Paper});
    till.append(invoiceOf(till.records[7]));
    till.append(ticketOf(500, 417), Mode::Training);
    till.append(VoidRecord{.basket = "b1", .reason = "CHANGED_MIND"});
    till.append(moneyOf(MoneyKind::Deposit, 3000));
    till.append(PickupRecord{.order = "W-1", .lines = {{.line = 1, .sku = "A1", .quantity = 1000}}});
    till.append(CustomerRecord{.act = CustomerAct::Accessed, .customer = "c1", .purpose = "return"});
    till.append(StockRecord{.kind = StockKind::Adjustment, .lines = {{.sku = "A1", .quantity = -1000}}});
    till.append(ArchiveRecord{.firstDay = "2026-10-08",
        .lastDay = "2026-10-08",
        .from = 1,
        .to = 2,
        .file = crypto::sha256("a"),
        .name = "a"});
    till.append(AckRecord{.who = "hub", .sequence = 3, .hash = till.records[2].hash, .signature = "AA==", .atMs = 1});
    till.append(cashOf(CashKind::Count, 18'999));
    for (const CloseLevel level : {CloseLevel::Session, CloseLevel::Day, CloseLevel::Month, CloseLevel::Year}) {
        till.append(closeOf(level));
    }
    till.append(eventOf("SHUTDOWN_CLEAN"));
    return till;
}

} // namespace comptoir::test
