// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/printer_mechanism.h"
#include "tests/support/scripted_channel.h"
#include "tests/support/shared_data.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <map>
#include <random>

using namespace comptoir;
using namespace comptoir::simulator;

class PrinterDecoderTest : public QObject {
    Q_OBJECT

private slots:
    void readsTheStreamsOfAnotherEncoder_data()
    {
        QTest::addColumn<QString>("stream");
        const QString folder = test::sharedPath("data/escpos/streams");
        COMPTOIR_NEED_SHARED(folder);
        for (const QString& name : QDir(folder).entryList({"*esc-pos*.bin", "netum-*.bin", "receipt-with-logo.bin"})) {
            QTest::newRow(qPrintable(name)) << folder + '/' + name;
        }
    }

    void readsTheStreamsOfAnotherEncoder()
    {
        QFETCH(const QString, stream);
        Printed printed = print(read(stream));

        const QString base = stream.chopped(4);
        const QString expected = QFile::exists(base + ".txt") ? base + ".txt" : base + ".expected.txt";
        QCOMPARE(printed.unknown, std::size_t{0});
        if (!QFile::exists(expected)) {
            QVERIFY(!printed.text.isEmpty());
            return;
        }
        const QStringList rows = squeezed(printed.text).split('\n');
        for (const QString& line : squeezed(QString::fromUtf8(read(expected))).split('\n')) {
            QVERIFY2(line.isEmpty() || rows.contains(line), qPrintable(line));
        }
    }

    void readsTheSymbolsOfAnotherEncoder()
    {
        const QString index = test::sharedPath("data/escpos/streams_index.csv");
        COMPTOIR_NEED_SHARED(index);
        int receipts = 0;
        qsizetype codes = 0;
        for (const QByteArray& line : read(index).split('\n')) {
            const auto fields = line.split(',');
            if (fields.size() != 7 || fields[1] != "dev" || fields[2] != "esc-pos") {
                continue;
            }
            const QString text =
                print(read(test::sharedPath("data/escpos/streams/" + QString::fromLatin1(fields[0]) + ".bin"))).text;
            QVERIFY2(text.contains("[EAN " + QString::fromLatin1(fields[6].trimmed()) + "]"), fields[0].constData());
            codes += text.count("[QR https://example.fr/t/G");
            ++receipts;
        }
        QCOMPARE(receipts, 20);
        QCOMPARE(codes, qsizetype{8});
    }

    void knowsEveryCommandOfTheByteVectors()
    {
        const QString file = test::sharedPath("data/escpos/byte_vectors_dev.jsonl");
        COMPTOIR_NEED_SHARED(file);
        int cases = 0;
        for (const QByteArray& line : read(file).split('\n')) {
            const QJsonObject vector = QJsonDocument::fromJson(line).object();
            if (vector["language"] != "esc-pos") {
                continue;
            }
            const Printed printed = print(QByteArray::fromHex(vector["bytes_hex"].toString().toLatin1()));
            QVERIFY2(printed.unknown == 0, line.constData());
            ++cases;
        }
        QCOMPARE(cases, 31);
    }

    void readsTheTextOfTheByteVectors()
    {
        const QString file = test::sharedPath("data/escpos/byte_vectors_dev.jsonl");
        COMPTOIR_NEED_SHARED(file);
        std::map<QString, QString> expected = {
            {"LanguageEscPos", "hello"},
            {"text(hello).newline()", "hello"},
            {"text(héllo) - é -> ?", "héllo"},
            {"codepage(cp437).text(héllo) - é -> 130", "héllo"},
            {"codepage(windows1252).text(héllo) - é -> 233", "héllo"},
            {"underline().text(hello).underline()", "hello"},
            {"align(left).line(hello)", "hello"},
            {"align(right).line(hello)", "     hello"},
            {"qrcode(https://nielsleenheer.com, 1, 8, h)", "[QR https://nielsleenheer.com]"},
            {"barcode(3130630574613, ean13, 60)", "[EAN 3130630574613]"},
            {"test_textln", "hello, world"},
            {"test_block_text", "All the presidents men were eating falafel\nfor breakfast."},
        };
        for (const QByteArray& line : read(file).split('\n')) {
            const QJsonObject vector = QJsonDocument::fromJson(line).object();
            const auto wanted = expected.find(vector["name"].toString());
            if (vector["language"] != "esc-pos" || wanted == expected.end()) {
                continue;
            }
            QByteArray bytes = QByteArray::fromHex(vector["bytes_hex"].toString().toLatin1());
            QCOMPARE(
                print(bytes + '\n').text.split('\n').mid(0, wanted->second.count('\n') + 1).join('\n'), wanted->second);
            expected.erase(wanted);
        }
        QVERIFY(expected.empty());
    }

    void takesAnyBytes()
    {
        std::mt19937 random(42);
        for (int round = 0; round < 300; ++round) {
            PrinterMechanism mechanism({}, {});
            std::vector<std::byte> bytes(random() % 2000);
            for (std::byte& value : bytes) {
                value = static_cast<std::byte>(random());
            }
            mechanism.receive(bytes);
            mechanism.tear();
            QCOMPARE(mechanism.received().size(), bytes.size());
        }
    }

    void obeysRealTimeCommandsEvenInsideAnImage()
    {
        PrinterMechanism mechanism({}, {});

        // Three bytes of image data that ask for the drawer's status.
        mechanism.receive(tests::fromHex("1d763000 03000100 100401 0a"));

        QCOMPARE(tests::toHex(mechanism.takeAnswers()), std::string("12"));
    }

    void holdsWhatComesWithoutPaper()
    {
        QString text;
        PrinterMechanism mechanism({}, [&](const PrintedPaper& paper) { text = QString::fromStdString(paper.text()); });
        mechanism.setPaper(false);
        mechanism.receive(tests::fromHex("410a 1d5600"));
        QVERIFY(text.isEmpty());

        mechanism.setPaper(true);

        QCOMPARE(text, "A\n");
    }

    void tellsOfItselfOnlyWhenAsked()
    {
        PrinterMechanism mechanism({}, {});
        mechanism.setCover(true);
        QVERIFY(mechanism.takeAnswers().empty());

        mechanism.receive(tests::fromHex("1004 02"));
        QCOMPARE(tests::toHex(mechanism.takeAnswers()), std::string("16"));

        mechanism.setCover(false);
        mechanism.receive(tests::fromHex("1d610f"));
        mechanism.setPaper(false);
        QCOMPARE(tests::toHex(mechanism.takeAnswers()),
            std::string("10000000"
                        "18000c00"));
    }

private:
    struct Printed {
        QString text;
        std::size_t unknown = 0;
    };

    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static Printed print(const QByteArray& bytes)
    {
        Printed printed;
        PrinterMechanism mechanism(
            {}, [&](const PrintedPaper& paper) { printed.text += QString::fromStdString(paper.text()); });
        mechanism.receive(std::as_bytes(std::span(bytes.data(), static_cast<std::size_t>(bytes.size()))));
        mechanism.tear();
        printed.unknown = mechanism.unknownCommands();
        return printed;
    }

    /// Each line without the blanks that align it.
    static QString squeezed(const QString& text)
    {
        QStringList lines;
        for (const QString& line : text.split('\n')) {
            lines.append(line.simplified());
        }
        return lines.join('\n');
    }
};

QTEST_APPLESS_MAIN(PrinterDecoderTest)

#include "tst_printer_decoder.moc"
