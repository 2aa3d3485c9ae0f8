// SPDX-License-Identifier: Apache-2.0
#include "drivers/escpos/printer_status.h"
#include "drivers/escpos/status_parser.h"
#include "tests/support/scripted_channel.h"

#include <QTest>

#include <random>

using namespace comptoir::drivers;
using comptoir::tests::fromHex;

class StatusParserTest : public QObject {
    Q_OBJECT

private slots:
    void answersMeetTheirQuestionsInOrder()
    {
        StatusParser parser;
        parser.expectRealTime(1);
        parser.expectRealTime(4);

        const auto events = feed(parser, "16 72");

        QCOMPARE(events.size(), std::size_t{2});
        QCOMPARE(std::get<RealTimeStatus>(events[0]), (RealTimeStatus{.question = 1, .bits = 0x16}));
        QCOMPARE(std::get<RealTimeStatus>(events[1]), (RealTimeStatus{.question = 4, .bits = 0x72}));
    }

    void automaticStatusIsReadAsFourBytes()
    {
        StatusParser parser;

        const auto events = feed(parser, "18 00 0c 00");

        QCOMPARE(events.size(), std::size_t{1});
        QCOMPARE(std::get<AutomaticStatus>(events[0]), (AutomaticStatus{.bytes = {0x18, 0x00, 0x0c, 0x00}}));
    }

    void processIdsAndClearedBuffersAreBlocks()
    {
        StatusParser parser;

        const auto events = feed(parser, "37 22 30 30 30 37 00  37 25 00  5f 54 4d 00");

        QCOMPARE(events.size(), std::size_t{3});
        QCOMPARE(std::get<ProcessDone>(events[0]).id, std::string("0007"));
        QVERIFY(std::holds_alternative<BufferCleared>(events[1]));
        QCOMPARE(std::get<PrinterText>(events[2]).text, std::string("TM"));
    }

    void flowControlIsPassedOver()
    {
        StatusParser parser;

        QVERIFY(feed(parser, "11 13 11").empty());
        QCOMPARE(parser.garbage(), std::size_t{0});
    }

    void anAnswerToNoQuestionIsGarbage()
    {
        StatusParser parser;

        QVERIFY(feed(parser, "12 ff 03").empty());
        QCOMPARE(parser.garbage(), std::size_t{3});
    }

    void brokenAutomaticStatusGivesWayToWhatFollows()
    {
        StatusParser parser;
        parser.expectRealTime(2);

        // The third byte cannot belong to it: it begins an answer.
        const auto events = feed(parser, "10 00 32  10 00 00 00");

        QCOMPARE(events.size(), std::size_t{2});
        QCOMPARE(std::get<RealTimeStatus>(events[0]).bits, std::uint8_t{0x32});
        QVERIFY(std::holds_alternative<AutomaticStatus>(events[1]));
        QCOMPARE(parser.garbage(), std::size_t{1});
    }

    void inOrderStatusIsTakenOnlyWhenAsked()
    {
        StatusParser parser;
        QVERIFY(feed(parser, "00").empty());

        parser.expectInOrder();

        QCOMPARE(std::get<InOrderStatus>(feed(parser, "0c").at(0)).bits, std::uint8_t{0x0c});
    }

    void findsItsWayBackAfterAnyBytes()
    {
        std::mt19937 random(20261122);
        for (int round = 0; round < 2000; ++round) {
            StatusParser parser;
            const auto length = random() % 200;
            for (unsigned i = 0; i < length; ++i) {
                parser.feed(static_cast<std::byte>(random()));
            }
            // No unit is longer than a text block, so so many nonsense bytes end whatever was begun.
            for (int i = 0; i < 100; ++i) {
                parser.feed(std::byte{0xff});
            }

            const auto events = feed(parser, "37 22 30 30 30 31 00");

            QCOMPARE(events.size(), std::size_t{1});
            QCOMPARE(std::get<ProcessDone>(events[0]).id, std::string("0001"));
        }
    }

    void saysWhatHindersPrinting_data()
    {
        QTest::addColumn<QByteArray>("automatic");
        QTest::addColumn<DeviceState>("state");
        QTest::newRow("ready") << QByteArray("10 00 00 00") << DeviceState::Ready;
        QTest::newRow("near end") << QByteArray("10 00 03 00") << DeviceState::PaperNearEnd;
        QTest::newRow("paper out") << QByteArray("18 00 0f 00") << DeviceState::PaperOut;
        QTest::newRow("cover open") << QByteArray("38 00 00 00") << DeviceState::CoverOpen;
        QTest::newRow("cutter") << QByteArray("18 08 00 00") << DeviceState::Fault;
        QTest::newRow("broken") << QByteArray("18 20 00 00") << DeviceState::Fault;
        QTest::newRow("off line") << QByteArray("18 00 00 00") << DeviceState::Offline;
    }

    void saysWhatHindersPrinting()
    {
        QFETCH(const QByteArray, automatic);
        QFETCH(const DeviceState, state);
        StatusParser parser;
        PrinterStatus status;

        status.take(std::get<AutomaticStatus>(feed(parser, automatic.constData()).at(0)));

        QCOMPARE(status.state(), state);
        QCOMPARE(status.obstacle().has_value(), state != DeviceState::Ready && state != DeviceState::PaperNearEnd);
    }

    void theDrawersLevelDependsOnItsSensor()
    {
        PrinterStatus status;
        QCOMPARE(status.drawerLevel(DrawerSensor::HighIsOpen), DrawerLevel::Unknown);

        status.take(RealTimeStatus{.question = 1, .bits = 0x16});

        QCOMPARE(status.drawerLevel(DrawerSensor::HighIsOpen), DrawerLevel::Open);
        QCOMPARE(status.drawerLevel(DrawerSensor::LowIsOpen), DrawerLevel::Closed);
        QCOMPARE(status.drawerLevel(DrawerSensor::None), DrawerLevel::Unknown);
    }

private:
    static std::vector<StatusEvent> feed(StatusParser& parser, std::string_view hex)
    {
        std::vector<StatusEvent> events;
        for (const std::byte next : fromHex(hex)) {
            if (auto event = parser.feed(next)) {
                events.push_back(std::move(*event));
            }
        }
        return events;
    }
};

QTEST_APPLESS_MAIN(StatusParserTest)

#include "tst_status_parser.moc"
