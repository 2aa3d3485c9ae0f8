// SPDX-License-Identifier: Apache-2.0
// A paid sale made durable: signed, chained, projected, committed, beside what the disk alone takes for one synced
// write.
#include "app/core/base/random.h"
#include "app/core/storage/till_database.h"
#include "tests/bench/disk.h"
#include "tests/bench/scenario.h"

namespace comptoir::bench {

namespace {

using namespace storage;

/// A ticket of `lines` lines at 20 %, paid in cash.
journal::TicketRecord ticketOf(int lines)
{
    journal::TicketRecord ticket;
    ticket.settlement = "01890000-0000-7000-8000-000000000001";
    for (int i = 1; i <= lines; ++i) {
        journal::TicketLineRecord line;
        line.line = i;
        line.sku = "SKU" + std::to_string(i);
        line.barcode = "3000000000014";
        line.label = "T-shirt écru";
        line.quantity = 1000;
        line.unit = "pc";
        line.unitPrice = 120'000;
        line.gross = 1200;
        line.net = 1200;
        line.rateBp = 2000;
        line.vatCategory = "standard";
        line.netOfTax = 1000;
        ticket.lines.push_back(line);
    }
    const std::int64_t gross = 1200LL * lines;
    ticket.vat = {{.rateBp = 2000, .gross = gross, .netOfTax = 1000LL * lines, .tax = 200LL * lines}};
    journal::PaymentRecord cash;
    cash.tender = "cash";
    cash.amount = gross;
    ticket.payments = {cash};
    ticket.totals = {.netOfTax = 1000LL * lines, .tax = 200LL * lines, .gross = gross, .rounding = 0, .lines = lines};
    return ticket;
}

journal::Identity identity()
{
    return {.entity = "552100554",
        .establishment = "55210055400013",
        .registerId = "S042-C03",
        .software = "1.0.0",
        .perimeter = std::string(journal::perimeterFingerprint()),
        .rules = "0000000000000000"};
}

void openRegister(RegisterJournal& journal, crypto::Signer& signer)
{
    journal.appendAlone({.payload = journal::GenesisRecord()}).value();
    journal.appendAlone({.payload = journal::announceKey(signer.publicKey(), journal::KeyReason::Install)}).value();
    journal::CashRecord cash;
    cash.kind = journal::CashKind::Float;
    cash.session = "01890000-0000-7000-8000-0000000000aa";
    journal.appendAlone({.payload = cash}).value();
}

} // namespace

void benchSale(const Run& run)
{
    constexpr int kSales = 2000;
    constexpr int kLines = 10;
    const int sales = run.rounds(kSales);
    const auto file = run.folder / "till.db";
    SystemClock clock;
    auto signer = crypto::FileSigner::generate();
    Figure durable{.name = "sale_durable", .unit = "ms"};
    durable.baseline = {.name = "fdatasync", .samples = syncedWrites(run.folder, sales)};
    {
        auto till = std::move(*TillDatabase::open(file, "bench"));
        RegisterJournal& journal = till->startJournal(identity(), {}, clock, signer);
        openRegister(journal, signer);
        const journal::TicketRecord ticket = ticketOf(kLines);
        durable.samples = repeated("sale", sales, Time::Wall, [&](int) {
            Transaction transaction = till->begin();
            journal.append({.payload = ticket}).value();
            till->carts().clearDraft();
            transaction.commit();
        }).in(kMicrosecondsPerMillisecond);
    }
    durable.ratio = durable.samples.median() / durable.baseline->samples.median();
    run.report(std::move(durable));
    Figure opened{.name = "till_open", .unit = "ms"};
    constexpr int kOpens = 20;
    for (int round = 0; round < (run.smoke ? 1 : kOpens); ++round) {
        opened.samples.add(microseconds(Time::Wall, [&] {
            auto till = std::move(*TillDatabase::open(file, "bench"));
            till->startJournal(identity(), {}, clock, signer);
        }) / kMicrosecondsPerMillisecond);
    }
    run.report(std::move(opened));
}

} // namespace comptoir::bench
