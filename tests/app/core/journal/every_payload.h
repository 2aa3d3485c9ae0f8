// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/app/core/journal/filled_records.h"

#include <vector>

namespace comptoir::test {

// One payload of each type, with every field filled.

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
