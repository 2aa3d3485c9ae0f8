// SPDX-License-Identifier: Apache-2.0
#include "tests/app/core/journal/journal_fixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace comptoir;
using namespace comptoir::journal;
using namespace comptoir::test;

namespace {

/// A day with a bit of everything; sequence 5 is its first ticket, 6 that ticket's paper.
void sellADay(MemoryRegister& till)
{
    till.append(eventOf("BOOT"));
    till.append(cashOf(CashKind::Float, 15'000));
    till.append(ticketOf(2000, 1667, 2000));
    till.append(EmissionRecord{.of = 5, .channel = Channel::Paper});
    till.append(ticketOf(999, 833), Mode::Training);
    till.append(EmissionRecord{.of = 5, .channel = Channel::Paper, .copy = 1});
}

TicketRecord returnOf(const SealedRecord& sold, std::int64_t gross, std::int64_t netOfTax, std::int64_t quantity)
{
    TicketRecord ticket = ticketOf(gross, netOfTax, quantity);
    ticket.original = OriginalRecord{.registerId = "S042-C03", .sequence = sold.sequence, .hash = sold.hash};
    ticket.lines[0].returns = ReturnedLine{.line = 1};
    ticket.lines[0].reason = "WITHDRAWAL_14D";
    return ticket;
}

template <class T>
T& as(Record& record)
{
    return std::get<T>(record.payload);
}

using Spoil = std::function<void(Record&)>;

struct Forgery {
    const char* name;
    Payload payload;
    Spoil spoil;
    const char* found; ///< the checks that must see it, and no other
};

std::vector<Forgery> forgeries()
{
    const auto ticket = ticketOf(999, 833);
    const auto count = cashOf(CashKind::Count, 16'000);
    const auto day = closeOf(CloseLevel::Day);
    const auto event = eventOf("PARK");
    const auto archive = ArchiveRecord{.from = 1, .to = 2, .file = crypto::sha256("a"), .name = "a"};
    InvoiceRecord invoice;
    invoice.ticket = {.registerId = "S042-C04", .sequence = 5, .hash = {}};
    return {
        {"nothing forged", ticket, [](Record&) {}, ""},
        {"sequence skipped", event, [](Record& r) { r.envelope.sequence += 1; }, "sequence"},
        {"segment changed", event, [](Record& r) { r.envelope.segment = 2; }, "sequence"},
        {"previous forged", event, [](Record& r) { r.envelope.previous = {}; }, "chain"},
        {"type sequence", event, [](Record& r) { r.envelope.typeSequence = 9; }, "type_chain"},
        {"type previous", event, [](Record& r) { r.envelope.typePrevious = {}; }, "type_chain"},
        {"another register", event, [](Record& r) { r.envelope.registerId = "S042-C04"; }, "envelope"},
        {"another company", event, [](Record& r) { r.envelope.entity = "123456789"; }, "announcement"},
        {"other software unannounced", event, [](Record& r) { r.envelope.software = "9.9"; }, "announcement"},
        {"other software announced", eventOf("UPDATE_DONE"), [](Record& r) { r.envelope.software = "9.9"; }, ""},
        {"key unknown", event, [](Record& r) { r.envelope.key = "0011223344556677"; }, "signature"},
        {"instant not after", event, [](Record& r) { r.envelope.atMs -= 1000; }, "time"},
        {"local time one hour off", event,
            [](Record& r) { r.envelope.localTime.replace(r.envelope.localTime.find('+'), 6, "+03:00"); }, "time"},
        {"local time nonsense", event, [](Record& r) { r.envelope.localTime = "2026-10-08 10:00"; }, "time"},
        {"boot back", event, [](Record& r) { r.envelope.boot = 0; }, "boot"},
        {"uptime back", event, [](Record& r) { r.envelope.uptimeMs = 0; }, "boot"},
        {"day back", event, [](Record& r) { r.envelope.businessDay = "2026-10-07"; }, "business_day"},
        {"day changed while open", ticket, [](Record& r) { r.envelope.businessDay = "2026-10-09"; }, "business_day"},
        {"no day", event, [](Record& r) { r.envelope.businessDay = "2026-99-99"; }, "business_day"},
        {"a cent more", ticket, [](Record& r) { as<TicketRecord>(r).totals.gross += 1; }, "sums"},
        {"paid less", ticket, [](Record& r) { as<TicketRecord>(r).payments[0].amount -= 1; }, "sums"},
        {"grand total", ticket, [](Record& r) { as<TicketRecord>(r).grandTotal.net -= 1; }, "grand_total"},
        {"absolute total", ticket, [](Record& r) { as<TicketRecord>(r).grandTotal.absolute -= 1; }, "grand_total"},
        {"number used twice", ticket, [](Record& r) { as<TicketRecord>(r).number = "S042-C03-00000001"; },
            "ticket_number"},
        {"number skipped", ticket, [](Record& r) { as<TicketRecord>(r).number = "S042-C03-00000003"; },
            "ticket_number"},
        {"number of another form", ticket, [](Record& r) { as<TicketRecord>(r).number = "S042-C03-2"; },
            "ticket_number"},
        {"training number in production", ticket, [](Record& r) { as<TicketRecord>(r).number = "S042-C03-T00000002"; },
            "ticket_number"},
        {"copy skipped", EmissionRecord{.of = 5, .channel = Channel::Paper, .copy = 3}, [](Record&) {}, "copies"},
        {"two originals", EmissionRecord{.of = 5, .channel = Channel::Paper, .copy = 0}, [](Record&) {}, "copies"},
        {"receipt of nothing", EmissionRecord{.of = 500}, [](Record&) {}, "copies"},
        {"expected cash", count,
            [](Record& r) {
                as<CashRecord>(r).expected = 1;
                as<CashRecord>(r).difference = 15'999;
            },
            "sums"},
        {"difference", count, [](Record& r) { as<CashRecord>(r).difference = 0; }, "sums"},
        {"close number", day, [](Record& r) { as<CloseRecord>(r).number = 2; }, "closes"},
        {"close range", day, [](Record& r) { as<CloseRecord>(r).from = 3; }, "closes"},
        {"close total", day, [](Record& r) { as<CloseRecord>(r).totals.gross -= 1; }, "closes"},
        {"close VAT", day, [](Record& r) { as<CloseRecord>(r).vat[0].tax -= 1; }, "closes"},
        {"close tender", day, [](Record& r) { as<CloseRecord>(r).tenders["cash"].amount -= 1; }, "closes"},
        {"close counts", day, [](Record& r) { as<CloseRecord>(r).counts["void"] = 1; }, "closes"},
        {"close training", day, [](Record& r) { as<CloseRecord>(r).training = 0; }, "closes"},
        {"close before it", day, [](Record& r) { as<CloseRecord>(r).previousClose = r.envelope.previous; }, "closes"},
        {"close Merkle root", day, [](Record& r) { as<CloseRecord>(r).merkleRoot = {}; }, "closes"},
        {"close witness count", day, [](Record& r) { as<CloseRecord>(r).unwitnessed = 0; }, "closes"},
        {"close grand total", day, [](Record& r) { as<CloseRecord>(r).grandTotal.net = 0; }, "grand_total"},
        {"a witness saw another", AckRecord{.who = "hub", .sequence = 5, .hash = {}, .signature = "AA==", .atMs = 1},
            [](Record&) {}, "witness"},
        {"training acknowledges", AckRecord{.who = "hub", .sequence = 1000, .signature = "AA=="},
            [](Record& r) {
                r.envelope.mode = Mode::Training;
                r.envelope.typeSequence = 1;
            },
            "training witness"},
        {"receipt of itself", EmissionRecord{.of = 9}, [](Record&) {}, "copies"},
        {"rules changed unannounced", eventOf("BOOT"), [](Record& r) { r.envelope.rules = "0011223344556677"; },
            "announcement"},
        {"rules changed announced", eventOf("RULES"), [](Record& r) { r.envelope.rules = "0011223344556677"; }, ""},
        {"event of no list", event, [](Record& r) { as<EventRecord>(r).code = "PARTY"; }, "fields"},
        {"money unpaid", moneyOf(MoneyKind::Deposit, 3000), [](Record& r) { as<MoneyRecord>(r).amount = 1; }, "sums"},
        {"money of nothing", moneyOf(MoneyKind::Deposit, 3000), [](Record& r) { as<MoneyRecord>(r).link = {}; },
            "sums"},
        {"note that does not add up", noteOf(ticketOf(999, 833)),
            [](Record& r) { as<NoteRecord>(r).totals.gross = 998; }, "sums"},
        {"ticket of no note", ticket, [](Record& r) { as<TicketRecord>(r).note = 6; }, "reference"},
        {"invoice of no ticket", invoice,
            [](Record& r) { as<InvoiceRecord>(r).ticket = {.registerId = "S042-C03", .sequence = 6}; }, "reference"},
        {"invoice number skipped", invoice, [](Record& r) { as<InvoiceRecord>(r).number = "S042-C03-F00000002"; },
            "reference"},
        {"answer to no request", PaymentResultRecord{.key = "k9"}, [](Record&) {}, "reference"},
        {"archive after none", archive, [](Record& r) { as<ArchiveRecord>(r).previousArchive = r.hash; }, "reference"},
        {"archive of the future", archive, [](Record& r) { as<ArchiveRecord>(r).to = 900; }, "reference"},
        {"pickup of nothing", PickupRecord{.order = "W-1", .lines = {{.line = 1}}},
            [](Record& r) { as<PickupRecord>(r).lines.clear(); }, "sums"},
        {"abandoned total", VoidRecord{.basket = "b1"}, [](Record& r) { as<VoidRecord>(r).total = 1; }, "sums"},
        {"a second float", count, [](Record& r) { r.payload = cashOf(CashKind::Float, 100); }, "sums"},
        {"a second installation", event,
            [](Record& r) {
                GenesisRecord again;
                again.schema = 1;
                again.previousHead = r.envelope.previous;
                again.previousSequence = r.envelope.sequence - 1;
                again.grandTotal = {.net = 2000, .absolute = 2000};
                again.ticketNumber = 1;
                again.trainingNumber = 1;
                r.payload = again;
                r.envelope.type = RecordType::Genesis;
                r.envelope.typeSequence = 2;
            },
            "sequence type_chain"},
        {"ticket without payments", ticket, [](Record& r) { as<TicketRecord>(r).payments.clear(); }, "sums"},
    };
}

} // namespace

class VerifierTest : public QObject {
    Q_OBJECT

private slots:
    void aDayAsSealedIsSoundWithoutRemark()
    {
        MemoryRegister till;
        sellADay(till);
        till.append(returnOf(till.records[4], -1000, -833, -1000));
        till.append(returnOf(till.records[4], -1000, -834, -1000));
        till.append(closeOf(CloseLevel::Session));
        till.append(closeOf(CloseLevel::Day));

        const Report report = verifyTsv(till.tsv());

        QCOMPARE(QString::fromStdString(reportText(report)).section('\n', 0, 0),
            QString("Journal intègre : 12 enregistrements vérifiés, aucune anomalie."));
        QCOMPARE(report.remarks, 0);
        QCOMPARE(report.counts.at("ticket"), 4);
        QCOMPARE(report.headHash, till.records.back().hash.hex());
    }

    void whatTheKeyHolderForgesIsFound_data();
    void whatTheKeyHolderForgesIsFound();

    void aReturnNeedsItsOriginalAndNeverExceedsIt()
    {
        MemoryRegister till;
        sellADay(till);
        till.append(returnOf(till.records[4], -1000, -833, -1000));
        QVERIFY(verifyTsv(till.tsv()).sound());
        till.append(returnOf(till.records[4], -1500, -1250, -1500));
        QCOMPARE(anomaliesOf(verifyTsv(till.tsv())), QString("returns"));

        MemoryRegister other;
        sellADay(other);
        TicketRecord unknown = returnOf(other.records[4], -1000, -833, -1000);
        unknown.original->hash = {};
        other.append(unknown);
        QCOMPARE(anomaliesOf(verifyTsv(other.tsv())), QString("original"));
    }

    void everyErrorIsTold()
    {
        MemoryRegister till;
        sellADay(till);
        till.forge(ticketOf(999, 833), [](Record& r) { as<TicketRecord>(r).totals.gross += 1; });
        till.append(eventOf("PARK"));
        till.forge(eventOf("RECALL"), [](Record& r) { r.envelope.businessDay = "2026-10-07"; });

        const Report report = verifyTsv(till.tsv());

        QCOMPARE(report.findings.front().sequence, 9);
        QCOMPARE(report.findings.back().sequence, 11);
        QVERIFY(report.anomalies.contains(Check::Sums));
        QVERIFY(report.anomalies.contains(Check::BusinessDay));
    }

    void aCutTailNeedsAWitness()
    {
        MemoryRegister till;
        sellADay(till);
        const std::vector<WitnessHead> heads{{.who = "hub-S042", .sequence = 8, .hash = till.records[7].hash.hex()}};
        std::istringstream whole(till.tsv());
        till.records.pop_back();
        std::istringstream cut(till.tsv());
        TsvSource wholeSource(whole);
        TsvSource cutSource(cut);

        QVERIFY(verify(wholeSource, {}, heads).sound());
        QCOMPARE(anomaliesOf(verify(cutSource, {}, heads)), QString("witness"));
    }

    void aForkNeedsAWitness()
    {
        MemoryRegister till;
        sellADay(till);
        const std::vector<WitnessHead> heads{{.who = "hub-S042", .sequence = 5, .hash = till.records[6].hash.hex()}};
        std::istringstream stream(till.tsv());
        TsvSource source(stream);
        QCOMPARE(anomaliesOf(verify(source, {}, heads)), QString("witness"));
    }

    void aKeyFollowsTheOneBeforeIt()
    {
        MemoryRegister till;
        crypto::FileSigner next = crypto::FileSigner::generate();
        KeyRecord replaced = announceKey(next.publicKey(), KeyReason::Rotation);
        replaced.action = KeyAction::Replace;
        till.append(replaced);
        till.signer = std::move(next);
        till.append(eventOf("BOOT"));
        QVERIFY(verifyTsv(till.tsv()).sound());

        MemoryRegister robbed;
        crypto::FileSigner thief = crypto::FileSigner::generate();
        robbed.signer = std::move(thief);
        robbed.append(announceKey(robbed.signer.publicKey(), KeyReason::Rotation));
        QCOMPARE(anomaliesOf(verifyTsv(robbed.tsv())), QString("signature announcement"));
    }

    void aReplacedKeySignsNothingMore()
    {
        MemoryRegister till;
        crypto::FileSigner next = crypto::FileSigner::generate();
        KeyRecord replaced = announceKey(next.publicKey(), KeyReason::Rotation);
        replaced.action = KeyAction::Replace;
        till.append(replaced);

        till.append(eventOf("BOOT")); // still the old one

        const Report report = verifyTsv(till.tsv());
        QCOMPARE(anomaliesOf(report), QString("signature"));
        QVERIFY(reportText(report).find("a été remplacée avant") != std::string::npos);
    }

    void aRevokedKeySignsNothingMore()
    {
        MemoryRegister till;
        KeyRecord revoked = announceKey(till.signer.publicKey(), KeyReason::Compromised);
        revoked.action = KeyAction::Revoke;
        till.append(revoked);
        QVERIFY(verifyTsv(till.tsv()).sound());

        till.append(eventOf("BOOT"));

        const Report report = verifyTsv(till.tsv());
        QCOMPARE(anomaliesOf(report), QString("signature"));
        QVERIFY(reportText(report).find("a été révoquée avant") != std::string::npos);
    }

    void aNewSegmentNamesTheEndOfTheOneBefore()
    {
        const auto restored = [](const MemoryRegister& till) {
            GenesisRecord genesis;
            genesis.reason = "restore";
            genesis.grandTotal = till.state.grandTotal;
            genesis.ticketNumber = 10'000;
            genesis.trainingNumber = 10'000;
            return genesis;
        };
        MemoryRegister till;
        sellADay(till);
        till.append(restored(till));
        QVERIFY(verifyTsv(till.tsv()).sound());

        MemoryRegister forged;
        sellADay(forged);
        forged.forge(
            restored(forged), [](Record& r) { as<GenesisRecord>(r).previousHead = crypto::sha256("elsewhere"); });
        QCOMPARE(anomaliesOf(verifyTsv(forged.tsv())), QString("chain"));
    }

    void aRestoreNamesTheHoleItLeavesAndTheHoleMayBeFilled()
    {
        MemoryRegister till;
        sellADay(till);
        const ChainState backup = till.state;
        const auto kept = static_cast<std::ptrdiff_t>(till.records.size());
        till.append(ticketOf(500, 417)); // from here on it is lost, and a hub has it
        till.append(cashOf(CashKind::Count, 17'499));
        till.append(closeOf(CloseLevel::Session));
        till.append(closeOf(CloseLevel::Day));
        const std::vector<SealedRecord> lost(till.records.begin() + kept, till.records.end());
        till.records.resize(static_cast<std::size_t>(kept));
        till.state = backup;
        GenesisRecord genesis;
        genesis.reason = "restore";
        genesis.witnessedSequence = lost.back().sequence;
        genesis.witnessedHead = lost.back().hash;
        genesis.grandTotal = till.state.grandTotal;
        genesis.ticketNumber = 9999;
        genesis.trainingNumber = 9999;

        till.append(genesis);
        till.append(cashOf(CashKind::Float, 15'000));
        till.append(ticketOf(999, 833));
        till.append(closeOf(CloseLevel::Session));
        till.append(closeOf(CloseLevel::Day));

        const std::vector<WitnessHead> heads{
            {.who = "hub", .sequence = lost.back().sequence, .hash = lost.back().hash.hex()}};
        std::istringstream stream(till.tsv());
        TsvSource source(stream);
        const Report holed = verify(source, {}, heads);
        QVERIFY2(holed.sound(), reportText(holed).c_str());
        QVERIFY(reportText(holed).find("reprise : les séquences 9 à 12 manquent") != std::string::npos);

        till.records.insert(till.records.begin() + kept, lost.begin(), lost.end());
        std::istringstream whole(till.tsv());
        TsvSource wholeSource(whole);
        const Report filled = verify(wholeSource, {}, heads);
        QVERIFY2(filled.sound(), reportText(filled).c_str());
        QVERIFY(reportText(filled).find("retrouvées depuis") != std::string::npos);
    }

    void aRestoreMayNotReuseTicketNumbers()
    {
        MemoryRegister till;
        sellADay(till);
        GenesisRecord genesis;
        genesis.reason = "restore";
        genesis.grandTotal = till.state.grandTotal;
        genesis.standsAt = 50;
        till.append(genesis);
        QCOMPARE(anomaliesOf(verifyTsv(till.tsv())), QString("ticket_number"));
    }

    void indexedColumnsMustRepeatTheBody()
    {
        MemoryRegister till;
        StoredRecord row{.sequence = 1,
            .hash = till.records[0].hash.hex(),
            .signature = till.records[0].signature,
            .body = till.records[0].body,
            .type = "ticket",
            .businessDay = "2026-10-09",
            .fault = {}};
        Verifier verifier({.key = till.signer.publicKey()});
        verifier.add(row);

        const Report report = verifier.finish();

        QCOMPARE(anomaliesOf(report), QString("columns"));
        QCOMPARE(report.anomalies.at(Check::Columns), 2);
    }

    void anEmptyFileIsUnreadable()
    {
        const Report report = verifyTsv("");
        QVERIFY(!report.sound());
        QCOMPARE(report.unreadable, 1);
    }

    void hostileTextIsAFindingNeverACrash()
    {
        for (const std::string& text :
            {std::string("\n\n\n"), std::string("\t\t\t\t\n"), std::string("1\tx\ty\tz\n"), std::string(300'000, 'a'),
                std::string("9223372036854775807\t") + std::string(64, '0') + "\tAA==\t{}\n",
                std::string("\0\0\0", 3)}) {
            QVERIFY(!verifyTsv(text).sound());
        }
    }

    void theReportIsFrenchForPeopleAndJsonForPrograms()
    {
        MemoryRegister till;
        sellADay(till);
        till.forge(eventOf("PARK"), [](Record& r) { r.envelope.previous = {}; });

        const Report report = verifyTsv(till.tsv());
        const QString text = QString::fromStdString(reportText(report));
        const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(reportJson(report))).object();

        QVERIFY(text.contains("Journal NON intègre : 1 anomalie(s) sur 9 enregistrements."));
        QVERIFY(
            text.contains("Anomalie [chain] séquence 9 : le précédent annoncé n’est pas l’empreinte de la séquence 8"));
        QCOMPARE(json["sound"].toBool(true), false);
        QCOMPARE(json["anomalies"].toObject()["chain"].toInt(), 1);
        QCOMPARE(json["records"].toInt(), 9);
    }
};

void VerifierTest::whatTheKeyHolderForgesIsFound_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const Forgery& forgery : forgeries()) {
        QTest::newRow(forgery.name) << index++;
    }
}

void VerifierTest::whatTheKeyHolderForgesIsFound()
{
    QFETCH(int, index);
    const Forgery forgery = forgeries()[static_cast<std::size_t>(index)];
    MemoryRegister till;
    sellADay(till);

    till.forge(forgery.payload, forgery.spoil);

    QCOMPARE(anomaliesOf(verifyTsv(till.tsv())), QString(forgery.found));
}

QTEST_APPLESS_MAIN(VerifierTest)

#include "tst_verifier.moc"
