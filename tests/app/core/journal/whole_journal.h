// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/app/core/journal/journal_fixture.h"

namespace comptoir::test {

/// A sound journal with a record of every type (journal.md §4): a day of trade, its month and its year.
class WholeJournal : public MemoryRegister {
public:
    WholeJournal()
    {
        using namespace journal;
        append(eventOf("BOOT"));
        append(cashOf(CashKind::Float, 15'000));
        append(PaymentRequestRecord{.key = "k1", .terminal = "T1", .amount = 999});
        append(PaymentResultRecord{.key = "k1", .result = PaymentOutcome::Approved, .amount = 999});
        append(noteOf(ticketOf(999, 833)));
        TicketRecord ticket = ticketOf(999, 833);
        ticket.note = 7;
        append(ticket);
        append(EmissionRecord{.of = 8, .channel = Channel::Paper});
        append(invoiceOf(records[7]));
        append(ticketOf(500, 417), Mode::Training);
        append(VoidRecord{.basket = "b1", .reason = "CHANGED_MIND"});
        append(moneyOf(MoneyKind::Deposit, 3000));
        append(PickupRecord{.order = "W-1", .lines = {{.line = 1, .sku = "A1", .quantity = 1000}}});
        append(CustomerRecord{.act = CustomerAct::Accessed, .customer = "c1", .purpose = "return"});
        append(StockRecord{.kind = StockKind::Adjustment, .lines = {{.sku = "A1", .quantity = -1000}}});
        append(ArchiveRecord{.firstDay = "2026-10-08",
            .lastDay = "2026-10-08",
            .from = 1,
            .to = 2,
            .file = crypto::sha256("a"),
            .name = "a"});
        append(AckRecord{.who = "hub", .sequence = 3, .hash = records[2].hash, .signature = "AA==", .atMs = 1});
        append(cashOf(CashKind::Count, 18'999));
        for (const CloseLevel level : {CloseLevel::Session, CloseLevel::Day, CloseLevel::Month, CloseLevel::Year}) {
            append(closeOf(level));
        }
        append(eventOf("SHUTDOWN_CLEAN"));
    }
};

} // namespace comptoir::test
