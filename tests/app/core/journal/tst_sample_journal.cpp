// SPDX-License-Identifier: Apache-2.0
#include "app/core/journal/canonical.h"
#include "app/core/journal/record.h"
#include "tests/app/core/journal/journal_fixture.h"
#include "tests/support/shared_data.h"

#include <QFile>
#include <QTest>

#include <array>
#include <optional>

using namespace comptoir;
using namespace comptoir::journal;
using namespace comptoir::test;

class SampleJournalTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QString journal = sharedPath("data/journal/sample.tsv");
        COMPTOIR_NEED_SHARED(journal)
        m_text = contents(journal);
        m_key = crypto::PublicKey::fromPem(contents(sharedPath("data/journal/sample-key.pub.pem")));
        QVERIFY(m_key.has_value());
    }

    void theCanonicaliserReproducesEveryBody()
    {
        std::istringstream stream(m_text);
        TsvSource source(stream);
        int records = 0;
        while (const auto stored = source.next()) {
            const auto value = parseCanonical(stored->body);
            QVERIFY(value.has_value());
            QCOMPARE(QString::fromStdString(writeCanonical(*value)), QString::fromStdString(stored->body));
            const auto record = readRecord(stored->body);
            QVERIFY(record.has_value());
            QCOMPARE(writeCanonical(recordValue(record->envelope, record->data)), stored->body);
            ++records;
        }
        QCOMPARE(records, 6);
    }

    void theSampleIsSound()
    {
        const Report report = verifyTsv(m_text, {.key = m_key});

        QCOMPARE(anomaliesOf(report), QString());
        QVERIFY(report.sound());
        QCOMPARE(report.records, 6);
        QCOMPARE(report.registerId, std::string("S042-C03"));
        QVERIFY(report.remarks > 0); // fields that early journals lack
    }

    void withoutItsKeyTheSampleCannotBeTrusted() { QCOMPARE(anomaliesOf(verifyTsv(m_text)), QString("signature")); }

    void anotherKeyIsRefused()
    {
        const auto other = crypto::FileSigner::generate();

        QCOMPARE(anomaliesOf(verifyTsv(m_text, {.key = other.publicKey()})), QString("signature"));
    }

    void everyOneByteChangeIsRefused()
    {
        constexpr std::array<unsigned char, 3> kFlips = {0x01, 0x20, 0x80};
        std::string text = m_text;
        for (std::size_t at = 0; at < text.size(); ++at) {
            for (const unsigned char flip : kFlips) {
                text[at] = static_cast<char>(static_cast<unsigned char>(m_text[at]) ^ flip);
                QVERIFY2(refused(text), qPrintable(QString("byte %1 ^ %2").arg(at).arg(flip)));
            }
            text[at] = m_text[at];
        }
    }

    void everyMissingOrDoubledByteIsRefused()
    {
        for (std::size_t at = 0; at < m_text.size(); ++at) {
            std::string missing = m_text;
            missing.erase(at, 1);
            QVERIFY2(missing == m_text || refused(missing), qPrintable(QString("without byte %1").arg(at)));
            std::string doubled = m_text;
            doubled.insert(at, 1, m_text[at]);
            QVERIFY2(doubled == m_text || refused(doubled), qPrintable(QString("byte %1 twice").arg(at)));
        }
    }

    void aMissingDoubledOrMovedLineIsRefused()
    {
        const QStringList lines = QString::fromStdString(m_text).split('\n', Qt::SkipEmptyParts);
        for (int i = 0; i + 1 < lines.size(); ++i) {
            QStringList missing = lines;
            missing.removeAt(i);
            QVERIFY2(i == 0 || refused(joined(missing)), qPrintable(QString("without line %1").arg(i + 1)));
            QStringList doubled = lines;
            doubled.insert(i, lines[i]);
            QVERIFY(refused(joined(doubled)));
            QStringList moved = lines;
            moved.swapItemsAt(i, i + 1);
            QVERIFY(refused(joined(moved)));
        }
    }

private:
    static std::string contents(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    }

    static std::string joined(const QStringList& lines) { return (lines.join('\n') + '\n').toStdString(); }

    /// Signatures take most of the time and few changes need them: they are checked only when nothing else saw it.
    bool refused(const std::string& text) const
    {
        return !verifyTsv(text, {.key = m_key, .signatures = false}).sound()
            || !verifyTsv(text, {.key = m_key}).sound();
    }

    std::string m_text;
    std::optional<crypto::PublicKey> m_key;
};

QTEST_APPLESS_MAIN(SampleJournalTest)

#include "tst_sample_journal.moc"
