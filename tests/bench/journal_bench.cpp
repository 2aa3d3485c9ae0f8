// SPDX-License-Identifier: Apache-2.0
// Verifying a journal of 8 000 records, beside the signatures alone.
#include "app/core/crypto/public_key.h"
#include "tests/app/core/journal/journal_fixture.h"
#include "tests/bench/scenario.h"

namespace comptoir::bench {

namespace {

using namespace comptoir::journal;
using namespace comptoir::test;

/// Tickets of seven lines, each with the card that paid it and the paper that went out.
MemoryRegister registerOf(int tickets)
{
    constexpr std::int64_t kLine = 99;
    MemoryRegister till;
    till.append(cashOf(CashKind::Float, 15'000));
    TicketRecord ticket = ticketOf(kLine, 83);
    ticket.lines.assign(7, ticket.lines[0]);
    std::int64_t number = 0;
    for (TicketLineRecord& line : ticket.lines) {
        line.line = ++number;
        line.barcode = "03017620422003";
        line.label = "Pâte à tartiner 400 g";
        line.operatorCode = "O17";
        line.netOfTax = number <= 4 ? 83 : 82; // money.md V11
    }
    ticket.vat[0] = {.rateBp = 2000, .gross = 693, .netOfTax = 578, .tax = 115};
    ticket.totals = {.netOfTax = 578, .tax = 115, .gross = 693, .rounding = 0, .lines = 7};
    ticket.payments[0].amount = 693;
    const std::string key = "01890000-0000-7000-8000-000000000002";
    for (int i = 0; i < tickets; ++i) {
        till.append(PaymentRequestRecord{.key = key, .amount = 693});
        till.append(PaymentResultRecord{
            .key = key, .result = PaymentOutcome::Approved, .amount = 693, .authorisation = "123456"});
        const Record sold = till.append(ticket);
        till.append(EmissionRecord{.of = sold.envelope.sequence, .channel = Channel::Paper});
    }
    return till;
}

} // namespace

void benchJournal(const Run& run)
{
    constexpr int kTickets = 2000;
    constexpr int kRounds = 7;
    const MemoryRegister till = registerOf(run.rounds(kTickets));
    const std::string tsv = till.tsv();
    const auto records = static_cast<double>(till.records.size());
    crypto::SignatureChecker checker(till.signer.publicKey());
    Figure verify{.name = "verify", .unit = "records/s", .baseline = Baseline{.name = "P-256", .samples = {}}};
    Figure chain{.name = "verify_chain", .unit = "records/s"};
    const auto rate = [&](const std::function<void()>& work) {
        return records * kMicrosecondsPerSecond / microseconds(Time::Processor, work);
    };
    for (int round = 0; round < (run.smoke ? 1 : kRounds); ++round) {
        verify.baseline->samples.add(rate([&] {
            for (const SealedRecord& record : till.records) {
                check(checker.accepts(record.hash, record.signature), "signed a moment ago");
            }
        }));
        verify.samples.add(rate([&] { check(verifyTsv(tsv).sound(), "sealed a moment ago"); }));
        chain.samples.add(rate([&] { verifyTsv(tsv, {.key = {}, .signatures = false, .progress = {}}); }));
    }
    verify.ratio = verify.samples.median() / verify.baseline->samples.median();
    run.report(std::move(verify));
    run.report(std::move(chain));
}

} // namespace comptoir::bench
