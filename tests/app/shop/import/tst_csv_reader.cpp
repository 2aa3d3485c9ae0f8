// SPDX-License-Identifier: Apache-2.0
#include "app/shop/import/csv_reader.h"

#include "tests/fuzz/fuzz_csv.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace comptoir;
using namespace comptoir::shop;

namespace {

/// Gives a few bytes at a time, so that every border falls somewhere inside a record.
class TrickleSource final : public ByteSource {
public:
    TrickleSource(std::string_view text, std::size_t step)
        : m_text(text)
        , m_step(step)
    {
    }

    Result<std::size_t, SourceError> read(std::span<char> buffer) override
    {
        const std::size_t taken = m_text.copy(buffer.data(), std::min(buffer.size(), m_step));
        m_text.remove_prefix(taken);
        return taken;
    }
    std::int64_t position() const override { return 0; }
    std::int64_t size() const override { return 0; }

private:
    std::string_view m_text;
    std::size_t m_step;
};

/// "1:a|b" for a row of line 1, "2!0" for a fault there.
QString rowsOf(ByteSource& source)
{
    CsvReader reader(source);
    QStringList rows;
    while (const auto row = reader.next()) {
        QStringList fields;
        for (const std::string_view field : row->fields) {
            fields << QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size()));
        }
        rows << (row->fault ? QString("%1!%2").arg(row->line).arg(static_cast<int>(*row->fault))
                            : QString("%1:").arg(row->line) + fields.join('|'));
    }
    return rows.join(' ');
}

} // namespace

class CsvReaderTest : public QObject {
    Q_OBJECT

private slots:
    void readsRows_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("rows");
        QTest::newRow("plain") << QByteArray("a,b\nc,d\n") << "1:a|b 2:c|d";
        QTest::newRow("no last line end") << QByteArray("a,b\nc,d") << "1:a|b 2:c|d";
        QTest::newRow("windows line ends") << QByteArray("a,b\r\nc,d\r\n") << "1:a|b 2:c|d";
        QTest::newRow("old mac line ends") << QByteArray("a,b\rc,d\r") << "1:a|b 2:c|d";
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                       "a,b\nc,d")
                                         << "1:a|b 2:c|d";
        QTest::newRow("semicolons") << QByteArray("a;b;c,d\ne;f;g") << "1:a|b|c,d 2:e|f|g";
        QTest::newRow("tabs") << QByteArray("a\tb\nd,e\tf") << "1:a|b 2:d,e|f";
        QTest::newRow("comma within quotes of the first row") << QByteArray("\"a,a,a\";b\nc;d") << "1:a,a,a|b 2:c|d";
        QTest::newRow("quoted") << QByteArray("\"a,1\",\"b \"\"x\"\"\"\n\"\",\"\"\"\"") << "1:a,1|b \"x\" 2:|\"";
        QTest::newRow("line ends within quotes") << QByteArray("\"a\nb\",c\nd,e") << "1:a\nb|c 3:d|e";
        QTest::newRow("quote inside a plain field") << QByteArray("a,5\" nail\nc,d") << "1:a|5\" nail 2:c|d";
        QTest::newRow("empty fields") << QByteArray(",,\n,a,") << "1:|| 2:|a|";
        QTest::newRow("empty lines are passed over") << QByteArray("\n\na,b\n\nc,d\n\n") << "3:a|b 5:c|d";
        QTest::newRow("nothing") << QByteArray("") << "";
        QTest::newRow("quote that never closes costs a line") << QByteArray("a,b\n\"c,d\ne,f\n") << "1:a|b 2!0 3:e|f";
        QTest::newRow("text after a closing quote") << QByteArray("a,b\n\"c\"x,d\ne,f") << "1:a|b 2!0 3:e|f";
        QTest::newRow("ends on a quote") << QByteArray("a,b\nc,\"d\"") << "1:a|b 2:c|d";
        QTest::newRow("latin 1") << QByteArray("a,b\ncaf\xE9,d\ne,f") << "1:a|b 2!2 3:e|f";
        QTest::newRow("nul byte") << QByteArray("a,b\nc\0c,d\ne,f", 13) << "1:a|b 2!2 3:e|f";
    }

    void readsRows()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, rows);
        for (const std::size_t step : {1U, 2U, 3U, 7U, 1000U}) {
            TrickleSource source(std::string_view(text.constData(), static_cast<std::size_t>(text.size())), step);
            QCOMPARE(rowsOf(source), rows);
        }
    }

    void rowBeyondTheLimitIsLeftOut()
    {
        const std::string text = "a,b\n" + std::string(CsvReader::kLongestRow + 10, 'x') + "\nc,d\n";
        MemorySource source(text);
        QCOMPARE(rowsOf(source), "1:a|b 2!1 3:c|d");
    }

    void brokenFilesAreReadToTheirEnd()
    {
        const std::string whole =
            "gtin;name;size;vat_rate;price;flags\r\n3000000200506;\"Brioche \"\"pur\"\"\";500 g;5,5;1,59;\r\n"
            "3000010000103;Gâche;;20;2.49;durable fixed_price\n4006381333931;\"\n\";;5.5;0;\n";
        const std::string_view pieces = "\";,\n\r\xC3\xFF 9a";
        std::mt19937 random(20261122);
        for (int i = 0; i < 20'000; ++i) {
            std::string broken = whole;
            for (auto changes = random() % 6; changes > 0; --changes) {
                broken[random() % broken.size()] = pieces[random() % pieces.size()];
            }
            tests::fuzzCsv(std::string_view(broken).substr(0, random() % (broken.size() + 1)));
        }
    }

    void lostQuoteInALargeFileCostsOneLine()
    {
        std::string text = "a,b\n\"lost,b\n";
        for (int i = 0; i < 60'000; ++i) {
            text += "c,d\n";
        }
        MemorySource source(text);
        CsvReader reader(source);
        int rows = 0;
        int faults = 0;
        while (const auto row = reader.next()) {
            ++rows;
            faults += row->fault ? 1 : 0;
        }
        QCOMPARE(rows, 60'002);
        QCOMPARE(faults, 1);
    }
};

QTEST_APPLESS_MAIN(CsvReaderTest)

#include "tst_csv_reader.moc"
