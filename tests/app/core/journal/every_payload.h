// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/app/core/journal/journal_fixture.h"

namespace comptoir::test {

// One payload of each type, with every field filled.

inline journal::GenesisRecord filledGenesis()
{
    using namespace journal;
    GenesisRecord genesis;
    genesis.schema = 1;
    genesis.reason = "restore";
    genesis.previousHead = crypto::sha256("a");
    genesis.previousSequence = 7;
    genesis.witnessedHead = crypto::sha256("b");
    genesis.witnessedSequence = 9;
    genesis.grandTotal = {.net = -5, .absolute = 15};
    genesis.vatTie = VatTie::TaxUp;
    genesis.ticketNumber = 12;
    genesis.trainingNumber = 3;
    genesis.invoiceNumber = 2;
    return genesis;
}

inline journal::TicketRecord filledTicket()
{
    using namespace journal;
    TicketRecord ticket = ticketOf(999, 833);
    ticket.number = "S042-C03-00000001";
    ticket.order = "W-1";
    ticket.note = 4;
    ticket.customer = "0193c2a0-0000-4000-8000-000000000001";
    ticket.original = OriginalRecord{.registerId = "S042-C03", .sequence = 3, .hash = crypto::sha256("c")};
    TicketLineRecord& line = ticket.lines[0];
    line.barcode = "03017620422003";
    line.options = "M · écru";
    line.discounts = {{.rule = "MANUAL:DAMAGED", .amount = 5, .approval = "a0"}};
    line.eco = 2;
    line.operatorCode = "O17";
    line.vatCategory = "standard";
    line.override = OverrideRecord{.kind = OverrideKind::Tax, .old = 5, .reason = "DAMAGED", .approval = "a1"};
    line.returns = ReturnedLine{.registerId = "S042-C01", .sequence = 8, .hash = crypto::sha256("d"), .line = 2};
    line.reason = "TOO_SMALL";
    line.serial = "SN-1";
    line.lot = "L-7";
    line.order = LineOrder{.id = "0193c2a0-0000-7000-8000-0000000000cc", .line = 3};
    line.channel = "web";
    line.ground = ReturnGround::Withdrawal;
    line.condition = GoodsCondition::Opened;
    line.destination = GoodsDestination::Warehouse;
    TicketLineRecord ordered = line;
    ordered.returns = ReturnedLine{.order = "W-1", .line = 2};
    ticket.lines.push_back(ordered);
    ticket.basketDiscounts = {{.rule = "B", .amount = 9, .approval = "a4", .shares = {{.line = 1, .amount = 9}}}};
    ticket.corrections = {{.line = 2, .sku = "B7", .quantity = 1000, .amount = 100, .operatorCode = "O17", .atMs = 5}};
    ticket.payments = {{.tender = "card",
        .amount = 9,
        .given = 10,
        .change = 1,
        .reference = "AUTH",
        .last4 = "4242",
        .scheme = "CB"}};
    ticket.grandTotal = {.net = 1, .absolute = 2};
    return ticket;
}

inline journal::CashRecord filledCash()
{
    using namespace journal;
    CashRecord cash = cashOf(CashKind::Count, 5);
    cash.denominations = {{.denomination = 5, .count = 1}};
    cash.expected = 6;
    cash.counted = 5;
    cash.difference = -1;
    cash.reason = "MISTAKE";
    cash.witness = "O18";
    cash.bag = "B-1";
    cash.approval = "a2";
    return cash;
}

inline journal::CloseRecord filledClose()
{
    using namespace journal;
    const TicketRecord ticket = filledTicket();
    CloseRecord close = closeOf(CloseLevel::Day);
    close.session = "s";
    close.day = "2026-10-08";
    close.number = 4;
    close.from = 5;
    close.to = 9;
    close.previousClose = crypto::sha256("e");
    close.counts = {{"ticket", 3}};
    close.training = 1;
    close.tickets = 3;
    close.totals = ticket.totals;
    close.discounts = 7;
    close.vat = ticket.vat;
    close.tenders = {{"cash", {.count = 1, .amount = 2}}};
    close.money = {{"card", {.count = 1, .amount = 3000}}};
    close.cash = {.expected = 1, .counted = 2, .difference = 1};
    close.grandTotal = ticket.grandTotal;
    close.merkleRoot = crypto::sha256("f");
    close.unwitnessed = 2;
    return close;
}

inline std::vector<journal::Payload> filledByTheSale()
{
    using namespace journal;
    const TicketRecord ticket = filledTicket();
    Object data;
    data.set("from", "1.0.0");
    return {KeyRecord{.action = KeyAction::Replace,
                .keyId = "0011223344556677",
                .publicKey = "AA==",
                .certificate = "BB==",
                .reason = KeyReason::Rotation},
        PaymentRequestRecord{
            .key = "k", .settlement = "s", .tender = "card", .terminal = "T1", .currency = "EUR", .amount = -9},
        PaymentResultRecord{.key = "k",
            .result = PaymentOutcome::RefundConfirmed,
            .amount = -9,
            .authorisation = "A",
            .last4 = "1",
            .scheme = "CB",
            .reason = "r"},
        VoidRecord{.basket = "b",
            .currency = "EUR",
            .lines = {{.line = 1, .sku = "A", .label = "L", .quantity = 1000, .amount = 9}},
            .corrections = ticket.corrections,
            .total = 9,
            .reason = "R",
            .approval = "a3"},
        EmissionRecord{.of = 5,
            .channel = Channel::Email,
            .copy = 2,
            .status = "printed",
            .printer = "P1",
            .receipt = "r",
            .document = "d"},
        EventRecord{.code = "UPDATE_DONE", .text = "mise à jour", .data = data},
        AckRecord{.who = "hub", .sequence = 5, .hash = crypto::sha256("g"), .signature = "AA==", .atMs = 8}};
}

inline std::vector<journal::Payload> filledBesideTheSale()
{
    using namespace journal;
    const TicketRecord ticket = filledTicket();
    return {MoneyRecord{.kind = MoneyKind::GiftCardTopUp,
                .settlement = "s",
                .amount = 3000,
                .rounding = 1,
                .payments = ticket.payments,
                .link = {.account = "g1", .order = "W-1"},
                .customer = ticket.customer,
                .reason = "r",
                .approval = "a5"},
        NoteRecord{.basket = "b",
            .lines = ticket.lines,
            .basketDiscounts = ticket.basketDiscounts,
            .vat = ticket.vat,
            .totals = ticket.totals,
            .document = "d1"},
        InvoiceRecord{
            .number = "S042-C03-F00000001", .ticket = *ticket.original, .customer = ticket.customer, .document = "d2"},
        PickupRecord{.order = "W-1",
            .lines = {{.line = 1, .sku = "A1", .quantity = 1000}},
            .step = PickupStep::HandedOver,
            .proof = PickupProof{.kind = ProofKind::Proxy, .id = "once"},
            .who = "O17",
            .bin = "B4",
            .collectByMs = 9,
            .reason = "r"},
        CustomerRecord{.act = CustomerAct::ConsentGiven,
            .customer = ticket.customer,
            .purpose = "marketing",
            .channel = "email",
            .wording = "2026-1",
            .basket = "b",
            .sku = "A1"},
        StockRecord{.kind = StockKind::Transfer,
            .lines = {{.sku = "A1", .quantity = -1000, .unit = "pc", .lot = "L-7", .serial = "SN-1"}},
            .reason = "RESTOCK",
            .document = "T-9",
            .partner = "S043"},
        ArchiveRecord{.act = ArchiveAct::Exported,
            .firstDay = "2026-10-01",
            .lastDay = "2026-10-31",
            .from = 1,
            .to = 900,
            .file = crypto::sha256("h"),
            .previousArchive = crypto::sha256("i"),
            .name = "S042-C03-2026-10.zip",
            .destination = "clé USB"}};
}

inline std::vector<journal::Payload> everyPayload()
{
    std::vector<journal::Payload> all = {filledGenesis(), filledTicket(), filledCash(), filledClose()};
    for (const auto& more : {filledByTheSale(), filledBesideTheSale()}) {
        all.insert(all.end(), more.begin(), more.end());
    }
    return all;
}

} // namespace comptoir::test
