// SPDX-License-Identifier: Apache-2.0
#include "tests/app/core/journal/whole_journal.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <string>

using namespace comptoir;
using namespace comptoir::journal;
using namespace comptoir::test;

namespace {

using Records = std::vector<SealedRecord>;

std::string tsvOf(const Records& records)
{
    std::string text;
    for (const SealedRecord& record : records) {
        text += tsvLine(record);
    }
    return text;
}

/// Writes something else into the body: another time zone's minute, canonical all the same.
void changeBody(SealedRecord& record)
{
    const std::size_t at = record.body.find("\"operator\":\"") + 12;
    record.body[at] = record.body[at] == 'Z' ? 'Y' : 'Z';
}

/// A way to spoil the record at `at`, and the checks of which one must see it.
struct ChangeClass {
    const char* name;
    void (*spoil)(Records& records, std::size_t at, crypto::Signer& key);
    QSet<QString> seenBy;
};

std::vector<ChangeClass> changeClasses()
{
    return {
        {"body", [](Records& r, std::size_t at, crypto::Signer&) { changeBody(r[at]); }, {"hash"}},
        {"body and hash",
            [](Records& r, std::size_t at, crypto::Signer&) {
                changeBody(r[at]);
                r[at].hash = crypto::sha256(r[at].body);
            },
            {"signature"}},
        {"body, hash and signature by the key's holder",
            [](Records& r, std::size_t at, crypto::Signer& key) {
                changeBody(r[at]);
                r[at].hash = crypto::sha256(r[at].body);
                r[at].signature = key.sign(r[at].body);
            },
            {"chain"}},
        {"hash", [](Records& r, std::size_t at, crypto::Signer&) { r[at].hash = crypto::sha256("other"); }, {"hash"}},
        {"signature of another record",
            [](Records& r, std::size_t at, crypto::Signer&) { r[at].signature = r[at == 0 ? 1 : at - 1].signature; },
            {"signature"}},
        {"signature of another key",
            [](Records& r, std::size_t at, crypto::Signer&) {
                crypto::FileSigner thief = crypto::FileSigner::generate();
                r[at].signature = thief.sign(r[at].body);
            },
            {"signature"}},
        {"sequence column", [](Records& r, std::size_t at, crypto::Signer&) { r[at].sequence += 100; }, {"columns"}},
        {"missing",
            [](Records& r, std::size_t at, crypto::Signer&) { r.erase(r.begin() + static_cast<std::ptrdiff_t>(at)); },
            {"sequence"}},
        {"doubled",
            [](Records& r, std::size_t at, crypto::Signer&) {
                r.insert(r.begin() + static_cast<std::ptrdiff_t>(at), SealedRecord(r[at]));
            },
            {"sequence"}},
        {"order", [](Records& r, std::size_t at, crypto::Signer&) { std::swap(r[at], r[at + 1]); }, {"sequence"}},
        {"not canonical",
            [](Records& r, std::size_t at, crypto::Signer& key) {
                r[at].body.insert(1, " ");
                r[at].hash = crypto::sha256(r[at].body);
                r[at].signature = key.sign(r[at].body);
            },
            {"canonical"}},
        {"a field of another kind",
            [](Records& r, std::size_t at, crypto::Signer& key) {
                const std::size_t boot = r[at].body.find("\"boot\":1") + 7;
                r[at].body.replace(boot, 1, "\"1\"");
                r[at].hash = crypto::sha256(r[at].body);
                r[at].signature = key.sign(r[at].body);
            },
            {"envelope"}},
    };
}

} // namespace

class ChangeClassesTest : public QObject {
    Q_OBJECT

private slots:
    void theWholeJournalHasEveryTypeAndIsSound()
    {
        const Report report = verifyTsv(WholeJournal().tsv());
        QVERIFY2(report.sound(), reportText(report).c_str());
        QCOMPARE(report.remarks, 0);
        QCOMPARE(report.counts.size(), std::size_t{18});
    }

    void anExtractSaysWhereItBegins()
    {
        WholeJournal till;
        till.records.erase(till.records.begin());
        const Report report = verifyTsv(tsvOf(till.records));
        QVERIFY(report.remarks > 0);
        QVERIFY(report.findings.front().check == Check::Sequence);
        QCOMPARE(report.firstSequence, 2);
    }

    void everyChangeOfEveryTypeIsFound_data()
    {
        QTest::addColumn<int>("change");
        QTest::addColumn<int>("at");
        const WholeJournal till;
        const auto classes = changeClasses();
        for (std::size_t change = 0; change < classes.size(); ++change) {
            // The absence of the first one makes an extract; that of the last one only a witness can see.
            const std::size_t from = classes[change].name == std::string("missing") ? 1 : 0;
            for (std::size_t at = from; at + 1 < till.records.size(); ++at) {
                QTest::addRow(
                    "%s of %s, sequence %zu", classes[change].name, textOf(till.records[at].type).data(), at + 1)
                    << static_cast<int>(change) << static_cast<int>(at);
            }
        }
    }

    void everyChangeOfEveryTypeIsFound()
    {
        QFETCH(int, change);
        QFETCH(int, at);
        WholeJournal till;
        const crypto::PublicKey key = till.signer.publicKey();
        const ChangeClass& spoiling = m_classes[static_cast<std::size_t>(change)];

        spoiling.spoil(till.records, static_cast<std::size_t>(at), till.signer);

        const Report report = verifyTsv(tsvOf(till.records), {.key = key});
        QSet<QString> found;
        for (const auto& [check, count] : report.anomalies) {
            found.insert(QString::fromUtf8(textOf(check)));
        }
        QVERIFY2(found.intersects(spoiling.seenBy), qPrintable(QStringList(found.values()).join(" ")));
    }

private:
    std::vector<ChangeClass> m_classes = changeClasses();
};

QTEST_APPLESS_MAIN(ChangeClassesTest)

#include "tst_change_classes.moc"
