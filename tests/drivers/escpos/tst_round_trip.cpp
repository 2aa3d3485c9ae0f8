// SPDX-License-Identifier: Apache-2.0
#include "drivers/escpos/receipt_encoder.h"
#include "drivers/simulator/printer_mechanism.h"
#include "tests/fuzz/fuzz_escpos.h"
#include "tests/support/scripted_channel.h"
#include "tests/support/shared_data.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <array>
#include <random>

using namespace comptoir;
using namespace comptoir::drivers;
using comptoir::tests::toHex;

/// What the driver encodes, read by a decoder that shares nothing with it.
class RoundTripTest : public QObject {
    Q_OBJECT

private slots:
    void theTestPageComesOutAsWritten_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("expected");
        QTest::newRow("epson-80") << "epson-80"
                                  << "I see é œ € Œ Ÿ « » ’ – …\n";
        QTest::newRow("epson-42") << "epson-42"
                                  << "I see é œ € Œ Ÿ « » ’ – …\n";
        QTest::newRow("generic-80") << "generic-80"
                                    << "I see é œ € Œ Ÿ « » ’ – …\n";
        QTest::newRow("generic-58") << "generic-58"
                                    << "I see é œ € Œ Ÿ « » ’ – …\n";
        QTest::newRow("plain-42") << "plain-42"
                                  << "I see e oe EUR OE Y \" \" ' - ...\n";
    }

    void theTestPageComesOutAsWritten()
    {
        QFETCH(const QString, profile);
        QFETCH(const QString, expected);

        QCOMPARE(print({{TextLine{.text = "I see é œ € Œ Ÿ « » ’ – …"}}}, *findPrinterProfile(profile.toStdString())),
            expected);
    }

    void everyPageComesOutInItsOwnLetters_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<int>("slot");
        QTest::addColumn<QString>("text");
        QTest::newRow("1252") << static_cast<int>(CodePage::Windows1252) << 16 << "éœ€ŒŸ«»’–…àÇß";
        QTest::newRow("858") << static_cast<int>(CodePage::Cp858) << 19 << "é€«»àÇß▒═";
        QTest::newRow("8859-15") << static_cast<int>(CodePage::Iso8859_15) << 40 << "éœ€ŒŸ«»àÇß";
        QTest::newRow("850") << static_cast<int>(CodePage::Cp850) << 2 << "é«»àÇß▒═";
        QTest::newRow("437") << static_cast<int>(CodePage::Cp437) << 0 << "é«»àÇß▒═";
    }

    void everyPageComesOutInItsOwnLetters()
    {
        QFETCH(const int, page);
        QFETCH(const int, slot);
        QFETCH(const QString, text);
        PrinterProfile profile = *findPrinterProfile("epson-80");
        profile.pages = {{static_cast<CodePage>(page), static_cast<std::uint8_t>(slot)}};

        QCOMPARE(print({{TextLine{.text = text.toStdString()}}}, profile), text + '\n');
    }

    void everyCharacterOfAPageIsTheSameForBoth()
    {
        const PrinterProfile epson = *findPrinterProfile("epson-80");
        for (const CodePageSlot& slot : epson.pages) {
            PrinterProfile profile = epson;
            profile.pages = {slot};
            std::u32string all;
            for (char32_t letter = 0xa1; letter < 0x2600; ++letter) {
                if (letter != 0xad && encode(letter, slot.page)) {
                    all.push_back(letter);
                }
            }
            QVERIFY(all.size() > 90);
            for (std::size_t i = 0; i < all.size(); i += 40) {
                const QString row = QString::fromStdU32String(all.substr(i, 40));
                QCOMPARE(print({{TextLine{.text = row.toStdString()}}}, profile), row + '\n');
            }
        }
    }

    void symbolsComeOutOnEveryProfileThatDrawsThem()
    {
        const ReceiptDocument document{{QrCode{.content = "https://example.fr/t/1"}, Ean13{.digits = "3017620422003"}}};

        QCOMPARE(
            print(document, *findPrinterProfile("epson-80")), "[QR https://example.fr/t/1]\n[EAN 3017620422003]\n");
        // This one draws the QR code as an image, which has no text.
        QCOMPARE(print(document, *findPrinterProfile("generic-58")), "[EAN 3017620422003]\n");
    }

    void anyDocumentIsOnlyCommandsThePrinterKnows()
    {
        std::mt19937 random(1);
        for (int round = 0; round < 40; ++round) {
            ReceiptDocument document;
            for (int i = 0; i < 8; ++i) {
                document.elements.push_back(anyElement(random));
            }
            for (const PrinterProfile& profile : printerProfiles()) {
                simulator::PrinterMechanism mechanism({.widthDots = profile.widthDots}, {});
                const EscPosJob job = encodeReceipt(document, profile);

                mechanism.receive(job.bytes);

                QCOMPARE(mechanism.unknownCommands(), std::size_t{0});
                // Nothing in it was taken for a question or a pulse.
                QVERIFY(mechanism.takeAnswers().empty());
                QCOMPARE(mechanism.pulses(), 0);
                QCOMPARE(job.segmentEnds.back(), job.bytes.size());
            }
        }
    }

    void anyBytesAreTakenInEveryDirection()
    {
        std::mt19937 random(3);
        for (int round = 0; round < 100; ++round) {
            std::string bytes(random() % 300, '\0');
            for (char& each : bytes) {
                each = static_cast<char>(random());
            }
            tests::fuzzEscPos(bytes); // stops the program on a broken promise
        }
    }

    void agreesWithTheByteVectorsOfOtherEncoders()
    {
        const QString path = test::sharedPath("data/escpos/byte_vectors_dev.jsonl");
        COMPTOIR_NEED_SHARED(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        int cases = 0;
        for (const QByteArray& line : file.readAll().split('\n')) {
            const QJsonObject vector = QJsonDocument::fromJson(line).object();
            const std::string wanted = vector["bytes_hex"].toString().toStdString();
            const std::string ours = encodeAs(vector["name"].toString());
            if (vector["language"] != "esc-pos" || ours.empty()) {
                continue;
            }
            // Theirs ends its lines with LF CR.
            const std::string core = wanted.ends_with("0a0d") ? wanted.substr(0, wanted.size() - 4) : wanted;
            QVERIFY2(ours.find(core) != std::string::npos, (core + " in " + ours).c_str());
            ++cases;
        }
        QCOMPARE(cases, 12);
    }

private:
    static QString print(const ReceiptDocument& document, const PrinterProfile& profile)
    {
        QString text;
        simulator::PrinterMechanism mechanism({.widthDots = profile.widthDots},
            [&](const simulator::PrintedPaper& paper) { text += QString::fromStdString(paper.text()); });
        mechanism.receive(encodeReceipt(document, profile).bytes);
        mechanism.tear();
        return text;
    }

    static ReceiptElement anyElement(std::mt19937& random)
    {
        std::string bytes(random() % 90, '\0');
        for (char& each : bytes) {
            each = static_cast<char>(random());
        }
        const auto align = static_cast<Align>(random() % 3);
        const TextStyle style{
            .bold = random() % 2 == 0, .doubleWidth = random() % 2 == 0, .doubleHeight = random() % 3 == 0};
        switch (random() % 7) {
        case 0:
            return TextLine{.text = bytes, .align = align, .style = style};
        case 1:
            return ColumnsLine{.label = bytes, .amount = bytes.substr(0, bytes.size() % 20), .style = style};
        case 2:
            return QrCode{.content = bytes, .moduleDots = static_cast<int>(random() % 20), .align = align};
        case 3:
            return Ean13{.digits = bytes.substr(0, 13)};
        case 4:
            return Rule{.heavy = random() % 2 == 0};
        case 5:
            return anyImage(random, align);
        default:
            return Feed{static_cast<int>(random() % 4)};
        }
    }

    /// Mostly bytes that begin real-time commands.
    static Image anyImage(std::mt19937& random, Align align)
    {
        constexpr std::array<std::uint8_t, 6> kNasty = {0x10, 0x04, 0x05, 0x14, 0x01, 0x10};
        Raster raster{.width = static_cast<int>(random() % 600) + 1, .height = static_cast<int>(random() % 150) + 1};
        raster.rows.resize(raster.size());
        for (std::uint8_t& dots : raster.rows) {
            dots = kNasty[random() % kNasty.size()];
        }
        return Image{.raster = std::move(raster), .align = align};
    }

    /// Our bytes for a case of the vectors; empty when it asks for something a receipt does not have.
    static std::string encodeAs(const QString& name)
    {
        PrinterProfile profile = *findPrinterProfile("epson-80");
        const auto text = [&](std::string line, CodePage page, std::uint8_t slot) {
            profile.pages = {{page, slot}};
            return toHex(encodeReceipt({{TextLine{.text = std::move(line)}}}, profile).bytes);
        };
        const auto qr = [&](int size, QrLevel level, std::string content) {
            return toHex(
                encodeReceipt({{QrCode{.content = std::move(content), .moduleDots = size, .level = level}}}, profile)
                    .bytes);
        };
        if (name == "LanguageEscPos" || name == "text(hello).newline()") {
            return text("hello", CodePage::Windows1252, 16);
        }
        if (name == "text(héllo) - é -> ?" || name == "codepage(cp437).text(héllo) - é -> 130") {
            return text("héllo", CodePage::Cp437, 0);
        }
        if (name == "codepage(windows1252).text(héllo) - é -> 233") {
            return text("héllo", CodePage::Windows1252, 16);
        }
        if (name == "test_defaults") {
            return qr(3, QrLevel::L, "1234");
        }
        if (name == "test_size") {
            return qr(7, QrLevel::L, "1234");
        }
        if (name == "test_textln") {
            return text("hello, world", CodePage::Windows1252, 16);
        }
        if (name == "test_block_text") {
            profile.columns = 42;
            return text("All the presidents men were eating falafel for breakfast.", CodePage::Windows1252, 16);
        }
        if (name == "test_ln") {
            return text("", CodePage::Windows1252, 16);
        }
        if (name == "test_bit_image_transparent") {
            return toHex(
                encodeReceipt({{Image{.raster = {.width = 2, .height = 2, .rows = {0xc0, 0x00}}}}}, profile).bytes);
        }
        if (name == "test_bit_image_white") {
            return toHex(encodeReceipt({{Image{.raster = {.width = 1, .height = 1, .rows = {0x00}}}}}, profile).bytes);
        }
        return {};
    }
};

QTEST_APPLESS_MAIN(RoundTripTest)

#include "tst_round_trip.moc"
