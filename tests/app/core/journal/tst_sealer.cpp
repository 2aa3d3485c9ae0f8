// SPDX-License-Identifier: Apache-2.0
#include "tests/app/core/journal/journal_fixture.h"

#include <QElapsedTimer>
#include <QTest>

#include <map>

using namespace comptoir;
using namespace comptoir::journal;
using namespace comptoir::test;

Q_DECLARE_METATYPE(comptoir::journal::TicketRecord)

class SealerTest : public QObject {
    Q_OBJECT

private slots:
    void everyRecordNamesTheOneBefore()
    {
        MemoryRegister till;
        const Record first = till.append(eventOf("BOOT"));
        const Record second = till.append(eventOf("SIGN_IN"));

        QCOMPARE(first.envelope.sequence, 3);
        QCOMPARE(second.envelope.sequence, 4);
        QCOMPARE(second.envelope.previous.hex(), first.hash.hex());
        QCOMPARE(second.envelope.typeSequence, 2);
        QCOMPARE(second.envelope.typePrevious.hex(), first.hash.hex());
        QCOMPARE(first.hash, crypto::sha256(till.records[2].body));
        QVERIFY(till.signer.publicKey().verifies(till.records[3].body, till.records[3].signature));
    }

    void typesAndModesHaveChainsOfTheirOwn()
    {
        MemoryRegister till;
        till.append(eventOf("BOOT"));
        const Record sale = till.append(ticketOf(999, 833));
        const Record lesson = till.append(ticketOf(999, 833), Mode::Training);
        const Record next = till.append(ticketOf(999, 833));

        QCOMPARE(sale.envelope.typeSequence, 1);
        QVERIFY(sale.envelope.typePrevious.isZero());
        QCOMPARE(lesson.envelope.typeSequence, 1);
        QVERIFY(lesson.envelope.typePrevious.isZero());
        QCOMPARE(next.envelope.typeSequence, 2);
        QCOMPARE(next.envelope.typePrevious, sale.hash);
        QCOMPARE(next.envelope.previous, lesson.hash);
    }

    void ticketsAreNumberedAndTrainingHasItsOwnNumbers()
    {
        MemoryRegister till;

        QCOMPARE(numberOf(till.append(ticketOf(999, 833))), QString("S042-C03-00000001"));
        QCOMPARE(numberOf(till.append(ticketOf(999, 833), Mode::Training)), QString("S042-C03-T00000001"));
        QCOMPARE(numberOf(till.append(ticketOf(999, 833))), QString("S042-C03-00000002"));
        QCOMPARE(numberOf(till.append(ticketOf(999, 833), Mode::Training)), QString("S042-C03-T00000002"));
    }

    void grandTotalsGrowByNetAndByAbsolute() // money.md V31
    {
        MemoryRegister till;
        till.append(ticketOf(10'000, 8333));
        till.append(ticketOf(-2000, -1667, -1000));
        till.append(ticketOf(5000, 4167), Mode::Training);
        TicketRecord cancelled = ticketOf(-3000, -2500, -1000);
        cancelled.nature = Nature::Cancellation;
        const Record last = till.append(cancelled);

        const GrandTotal expected{.net = 5000, .absolute = 15'000};
        QVERIFY(std::get<TicketRecord>(last.payload).grandTotal == expected);
        QVERIFY(till.state.grandTotal == expected);
    }

    void theBodyHoldsEveryEnvelopeField()
    {
        MemoryRegister till;
        till.append(EventRecord{.code = "SIGN_IN", .text = "Élodie", .data = {}});
        std::string body = till.records[2].body;
        for (const crypto::Hash& hash : {till.records[1].hash}) {
            body.replace(body.find(hash.hex()), 64, "<previous>");
        }

        QCOMPARE(QString::fromStdString(body),
            QString(R"({"at_ms":1791446403000,"boot":1,"business_day":"2026-10-08","clock":"ntp","data":)"
                    R"({"code":"SIGN_IN","text":"Élodie"},"entity":"552100554","establishment":"55210055400013",)"
                    R"("format":"comptoir-journal/1","key":"%1","local_time":"2026-10-08T10:00:03+02:00",)"
                    R"("mode":"production","operator":"O17","perimeter":"0123456789abcdef","previous":"<previous>",)"
                    R"("register":"S042-C03","rules":"fedcba9876543210","segment":1,"sequence":3,"software":"1.0.0",)"
                    R"("type":"event","type_previous":"%2","type_sequence":1,"uptime_ms":3000})")
                .arg(QString::fromStdString(till.signer.publicKey().id()), QString(64, '0')));
    }

    void stateReadBackEqualsTheStateThatSealed()
    {
        MemoryRegister till;
        fillADay(till);
        ChainState loaded;
        for (const SealedRecord& record : till.records) {
            loaded.replay(readRecord(record.body).value());
        }

        compareNextRecords(till, loaded);
    }

    void stateLoadsFromTheRunningPeriodAlone()
    {
        MemoryRegister till;
        fillADay(till);
        till.append(closeOf(CloseLevel::Session));
        till.append(closeOf(CloseLevel::Day));
        const std::size_t periodStart = till.records.size() - 2;
        till.append(cashOf(CashKind::Float, 20'000));
        till.append(ticketOf(999, 833));

        // What ChainState::replay() asks for: genesis, key, the last of each type, then everything from the close on.
        ChainState loaded;
        std::map<std::pair<RecordType, Mode>, Record> lasts;
        loaded.replay(readRecord(till.records[0].body).value());
        for (std::size_t i = 1; i < periodStart; ++i) {
            const Record record = readRecord(till.records[i].body).value();
            lasts.insert_or_assign({record.envelope.type, record.envelope.mode}, record);
        }
        std::map<std::int64_t, Record> ordered;
        for (const auto& [type, record] : lasts) {
            ordered.emplace(record.envelope.sequence, record);
        }
        for (const auto& [sequence, record] : ordered) {
            loaded.replay(record);
        }
        for (std::size_t i = periodStart; i < till.records.size(); ++i) {
            loaded.replay(readRecord(till.records[i].body).value());
        }

        compareNextRecords(till, loaded);
    }

    void aBrokenPromiseIsNamedAndNothingIsSealed_data();
    void aBrokenPromiseIsNamedAndNothingIsSealed();
    void otherRecordsKeepTheirPromisesToo();

    void aSessionOpensOnceAndClosesOnce()
    {
        MemoryRegister till;
        QCOMPARE(till.refusal(closeOf(CloseLevel::Session)), QString("session"));
        QCOMPARE(till.refusal(cashOf(CashKind::PayOut, 100)), QString("session"));
        QCOMPARE(till.refusal(closeOf(CloseLevel::Day)), QString("day_closed"));
        till.append(cashOf(CashKind::Float, 15'000));
        QCOMPARE(till.refusal(cashOf(CashKind::Float, 15'000)), QString("session"));
        till.append(closeOf(CloseLevel::Session));
        QCOMPARE(till.refusal(closeOf(CloseLevel::Session)), QString("session"));
        till.append(closeOf(CloseLevel::Day));
        QCOMPARE(till.refusal(closeOf(CloseLevel::Day)), QString("day_closed"));
    }

    void theFirstRecordIsTheGenesis()
    {
        MemoryRegister till;
        QCOMPARE(till.refusal(GenesisRecord()), QString("genesis"));
        till.state = ChainState();
        QCOMPARE(till.refusal(eventOf("BOOT")), QString("genesis"));
    }

    void aBootNeverGoesBack()
    {
        MemoryRegister till;
        till.state.boot = 2;
        QCOMPARE(till.refusal(eventOf("BOOT")), QString("boot"));
    }

    void instantsAlwaysGrow()
    {
        MemoryRegister till;
        const auto first = till.tryAppend(eventOf("PARK"));
        const auto second = till.tryAppend(eventOf("RECALL"));

        QCOMPARE(second->record.envelope.atMs, first->record.envelope.atMs + 1);
        QVERIFY(second->record.envelope.clock == ClockState::Ntp);
    }

    void aClockSetBackIsSaid()
    {
        MemoryRegister till;
        const Record before = till.append(eventOf("PARK"));
        till.clock.nowMs -= 3'600'000;
        const auto back = till.tryAppend(eventOf("CLOCK_BACK"));
        till.clock.synchronisedNow = false;
        till.clock.nowMs += 2 * 3'600'000;
        const auto later = till.tryAppend(eventOf("CLOCK_SYNC"));

        QCOMPARE(back->record.envelope.atMs, before.envelope.atMs + 1);
        QVERIFY(back->record.envelope.clock == ClockState::Back);
        QVERIFY(later->record.envelope.clock == ClockState::Free);
        QVERIFY(verifyTsv(till.tsv()).sound());
    }

    void aTicketOf250LinesFitsAndOneOf251DoesNot()
    {
        MemoryRegister till;
        QCOMPARE(till.refusal(longTicket(250)), QString());
        QCOMPARE(till.refusal(longTicket(251)), QString("too_many_lines"));
    }

    void aBodyOver96KiBIsRefused()
    {
        MemoryRegister till;
        TicketRecord ticket = longTicket(250);
        for (TicketLineRecord& line : ticket.lines) {
            line.label = std::string(300, 'x');
        }
        QCOMPARE(till.refusal(ticket), QString("too_large"));
    }

    void sealingATicketCostsUnderAMillisecond();

private:
    static QString numberOf(const Record& record)
    {
        return QString::fromStdString(std::get<TicketRecord>(record.payload).number);
    }

    static TicketRecord longTicket(int lines)
    {
        TicketRecord ticket = ticketOf(120, 100);
        ticket.lines.assign(static_cast<std::size_t>(lines), ticket.lines[0]);
        std::int64_t number = 0;
        for (TicketLineRecord& line : ticket.lines) {
            line.line = ++number;
        }
        ticket.vat[0] = {.rateBp = 2000, .gross = 120 * number, .netOfTax = 100 * number, .tax = 20 * number};
        ticket.totals = {
            .netOfTax = 100 * number, .tax = 20 * number, .gross = 120 * number, .rounding = 0, .lines = number};
        ticket.payments[0].amount = 120 * number;
        return ticket;
    }

    static void fillADay(MemoryRegister& till)
    {
        till.append(eventOf("BOOT"));
        till.append(cashOf(CashKind::Float, 15'000));
        till.append(ticketOf(999, 833));
        till.append(EmissionRecord{.of = 5, .channel = Channel::Paper});
        till.append(ticketOf(999, 833), Mode::Training);
        till.append(ticketOf(-999, -833, -1000));
        till.append(
            AckRecord{.who = "hub-S042", .sequence = 5, .hash = till.records[4].hash, .signature = "AA==", .atMs = 1});
        till.append(cashOf(CashKind::PayOut, 500));
        till.append(cashOf(CashKind::Count, 14'400));
    }

    /// Two states are the same when they lead to the same next records.
    static void compareNextRecords(const MemoryRegister& till, const ChainState& loaded)
    {
        for (const Payload& payload : std::vector<Payload>{ticketOf(999, 833), closeOf(CloseLevel::Session),
                 closeOf(CloseLevel::Day), cashOf(CashKind::Count, 7), eventOf("BOOT"), EmissionRecord()}) {
            const Draft draft{.payload = payload, .operatorCode = "O17", .mode = Mode::Production};
            const auto live = till.sealer.seal(till.state, draft);
            const auto again = till.sealer.seal(loaded, draft);
            QCOMPARE(again.has_value(), live.has_value());
            if (live) {
                QCOMPARE(QString::fromStdString(again->stored.body), QString::fromStdString(live->stored.body));
            }
        }
        const Draft lesson{.payload = ticketOf(999, 833), .operatorCode = "O17", .mode = Mode::Training};
        QCOMPARE(till.sealer.seal(loaded, lesson)->stored.body, till.sealer.seal(till.state, lesson)->stored.body);
    }
};

void SealerTest::aBrokenPromiseIsNamedAndNothingIsSealed_data()
{
    QTest::addColumn<TicketRecord>("ticket");
    QTest::addColumn<QString>("invariant");

    const auto row = [](const char* invariant, const char* name, auto spoil) {
        TicketRecord ticket = ticketOf(999, 833);
        spoil(ticket);
        QTest::newRow(name) << ticket << QString(invariant);
    };
    row("line_net", "lines and total differ", [](TicketRecord& t) { t.totals.gross = 998; });
    row("line_net", "lines miscounted", [](TicketRecord& t) { t.totals.lines = 2; });
    row("line_discount", "gross less discount is not net", [](TicketRecord& t) { t.lines[0].discount = 1; });
    row("line_discount", "rules do not make the discount", [](TicketRecord& t) {
        t.lines[0].gross = 1099;
        t.lines[0].discount = 100;
        t.lines[0].discounts = {{.rule = "P1", .amount = 99}};
    });
    row("line_net_of_tax", "net of tax of the lines differs", [](TicketRecord& t) { t.lines[0].netOfTax = 832; });
    row("vat_gross", "VAT at another rate", [](TicketRecord& t) { t.vat[0].rateBp = 550; });
    row("vat_gross", "VAT missing", [](TicketRecord& t) { t.vat.clear(); });
    row("tax", "tax does not add up", [](TicketRecord& t) { t.totals.tax = 165; });
    row("tax", "tax of a rate does not add up", [](TicketRecord& t) { t.vat[0].tax = 165; });
    row("payments", "paid too little", [](TicketRecord& t) { t.payments[0].amount = 998; });
    row("payments", "paid nothing", [](TicketRecord& t) { t.payments.clear(); });
    row("payments", "rounding not paid", [](TicketRecord& t) { t.totals.rounding = 1; });
    row("change", "change does not add up", [](TicketRecord& t) {
        t.payments[0].given = 1000;
        t.payments[0].change = 2;
    });
    row("basket_discount", "shares do not add up", [](TicketRecord& t) {
        t.basketDiscounts = {{.rule = "B", .amount = 10, .shares = {{.line = 1, .amount = 9}}}};
    });
    row("basket_discount", "a share of no line", [](TicketRecord& t) {
        t.basketDiscounts = {{.rule = "B", .amount = 10, .shares = {{.line = 2, .amount = 10}}}};
    });
    row("nature", "a sale that takes back", [](TicketRecord& t) { t.lines[0].quantity = -1000; });
    row("nature", "an exchange that only sells", [](TicketRecord& t) { t.nature = Nature::Exchange; });
    row("currency", "another currency", [](TicketRecord& t) { t.currency = "JPY"; });
    row("not_recordable", "text that is not UTF-8", [](TicketRecord& t) { t.lines[0].label = "caf\xE9"; });
}

void SealerTest::aBrokenPromiseIsNamedAndNothingIsSealed()
{
    QFETCH(TicketRecord, ticket);
    QFETCH(QString, invariant);
    MemoryRegister till;

    QCOMPARE(till.refusal(ticketOf(999, 833)), QString());
    QCOMPARE(till.refusal(ticket), invariant);
}

void SealerTest::otherRecordsKeepTheirPromisesToo()
{
    MemoryRegister till;
    till.append(cashOf(CashKind::Float, 15'000));

    QCOMPARE(till.refusal(eventOf("SESSION_OPEN")), QString("event_code")); // cash records say that now
    QCOMPARE(till.refusal(cashOf(CashKind::PayIn, -1)), QString("cash_amount"));
    CashRecord counted = cashOf(CashKind::Count, 5000);
    counted.denominations = {{.denomination = 2000, .count = 2}};
    QCOMPARE(till.refusal(counted), QString("cash_amount"));
    QCOMPARE(till.refusal(closeOf(CloseLevel::Session), Mode::Training), QString("training"));
    QCOMPARE(till.refusal(AckRecord(), Mode::Training), QString("training"));
    TicketRecord huge = ticketOf(999, 833);
    till.state.grandTotal.absolute = kMaxInteger;
    QCOMPARE(till.refusal(huge), QString("overflow"));
}

void SealerTest::sealingATicketCostsUnderAMillisecond()
{
    MemoryRegister till;
    till.append(cashOf(CashKind::Float, 15'000));
    const TicketRecord ticket = longTicket(10);
    constexpr int kTickets = 1000;

    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < kTickets; ++i) {
        till.append(ticket);
    }
    const double each = static_cast<double>(timer.nsecsElapsed()) / 1e6 / kTickets;

    qInfo("sealing a ticket of 10 lines: %.3f ms", each);
    QVERIFY(each < 1.0);
}

QTEST_APPLESS_MAIN(SealerTest)

#include "tst_sealer.moc"
