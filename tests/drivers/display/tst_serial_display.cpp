// SPDX-License-Identifier: Apache-2.0
#include "drivers/display/serial_display.h"
#include "drivers/simulator/display_twin.h"
#include "drivers/transport/serial_channel.h"

#include <QTemporaryDir>
#include <QTest>

using namespace comptoir;
using namespace comptoir::drivers;
using namespace comptoir::simulator;

namespace {

QByteArray hexOf(const std::vector<std::byte>& bytes)
{
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), std::ssize(bytes)).toHex();
}

} // namespace

class SerialDisplayTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_twin = std::make_unique<DisplayTwin>(m_folder->filePath("display.tty").toStdString());
    }

    void writesBothLinesAtTheirPlace()
    {
        QCOMPARE(hexOf(displayMessage(escDisplayProfile(), "Caf\u00e9", "1,20 \u20ac")),
            QByteArray("1f01"
                       "1f4300"
                       "1b7410"
                       "1b6c0101"
                       "436166e920202020202020202020202020202020"
                       "1b6c0102"
                       "312c3230208020202020202020202020202020"
                       "20"));
    }

    void choosesThePageThatHasEveryCharacter()
    {
        const DisplayProfile profile{.columns = 4, .pages = {{CodePage::Cp437, 0}, {CodePage::Cp858, 19}}};

        QCOMPARE(hexOf(displayMessage(profile, "\u00e9", "")).mid(10, 6), QByteArray("1b7400"));
        QCOMPARE(hexOf(displayMessage(profile, "\u00e9", "5 \u20ac")).mid(10, 6), QByteArray("1b7413"));
    }

    void writesSubstitutesForWhatNoPageHas()
    {
        const DisplayProfile noEuro{.columns = 20, .pages = {{CodePage::Cp437, 0}}};
        m_screen.feed(textOf(displayMessage(noEuro, "5 \u20ac \u0153uf \u2019 \u0416", "\u00e9")));

        QCOMPARE(m_screen.line(0), std::string("5 EUR oeuf ' ?      "));
        QCOMPARE(m_screen.line(1), std::string("\u00e9                   "));
    }

    void theSameTextReachesTheGlassInEveryPage_data()
    {
        QTest::addColumn<int>("slot");
        QTest::newRow("1252") << 0;
        QTest::newRow("858") << 1;
        QTest::newRow("850") << 2;
        QTest::newRow("437") << 3;
    }

    void theSameTextReachesTheGlassInEveryPage()
    {
        QFETCH(int, slot);
        const DisplayPage page = escDisplayProfile().pages[static_cast<std::size_t>(slot)];
        m_screen.feed(
            textOf(displayMessage({.columns = 20, .pages = {page}}, "\u00e9\u00e8\u00e0\u00e7\u00f4\u00fc", "")));

        QCOMPARE(m_screen.line(0), std::string("\u00e9\u00e8\u00e0\u00e7\u00f4\u00fc              "));
    }

    void textCannotHoldACommand()
    {
        m_screen.feed(textOf(displayMessage(escDisplayProfile(), "A\x0c\x1b@B\nC", "second")));

        QVERIFY(m_screen.line(0).starts_with("A"));
        QVERIFY(m_screen.line(0).find('B') != std::string::npos);
        QVERIFY(m_screen.line(1).starts_with("second"));
    }

    void longTextIsCut()
    {
        m_screen.feed(textOf(displayMessage(escDisplayProfile(), std::string(60, 'x'), std::string(60, 'y'))));

        QCOMPARE(m_screen.line(0), std::string(20, 'x'));
        QCOMPARE(m_screen.line(1), std::string(20, 'y'));
    }

    void showsOverARealLine()
    {
        SerialDisplay display = connected();

        QVERIFY(display.show("Cr\u00e8me br\u00fbl\u00e9e", "4,50 \u20ac"));
        QTRY_COMPARE(shown(0), std::string("Cr\u00e8me br\u00fbl\u00e9e        "));
        QCOMPARE(shown(1), std::string("4,50 \u20ac              "));
        QVERIFY(!m_twin->screen().cursorShown());

        QVERIFY(display.clear());
        QTRY_COMPARE(shown(0), std::string(20, ' '));
        QCOMPARE(display.columns(), 20);
    }

    void anUnpluggedDisplayShowsTheNextMessage()
    {
        SerialDisplay display = connected();
        QVERIFY(display.show("one", ""));

        m_twin->line().unplug();
        const auto lost = display.show("two", "");
        QVERIFY(!lost.has_value());
        QVERIFY(lost.error() == DeviceError::Disconnected);

        m_twin->line().plug();
        QVERIFY(display.show("three", ""));
        QTRY_VERIFY(shown(0).starts_with("three"));
    }

    void aDisplayPluggedInElsewhereMeanwhileCostsNoMessage()
    {
        SerialDisplay display = connected();
        QVERIFY(display.show("one", ""));

        m_twin->line().unplug();
        m_twin->line().plug();

        QVERIFY(display.show("two", ""));
        QTRY_VERIFY(shown(0).starts_with("two"));
    }

    void aDisplayThatTakesNothingIsNotWaitedForForEver()
    {
        SerialDisplay display = connected();
        Result<void, DeviceError> sent;
        for (int i = 0; i < 5'000 && sent; ++i) {
            sent = display.show(std::to_string(i), "nobody reads");
        }
        QVERIFY(!sent.has_value());
        QVERIFY(sent.error() == DeviceError::NoProgress);
    }

private:
    SerialDisplay connected() const { return SerialDisplay(serialConnector({.path = m_twin->line().link().string()})); }

    static std::string textOf(const std::vector<std::byte>& bytes)
    {
        return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
    }

    std::string shown(int row)
    {
        m_twin->serve(monotonicMs());
        return m_twin->screen().line(row);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DisplayTwin> m_twin;
    DisplayScreen m_screen;
};

QTEST_GUILESS_MAIN(SerialDisplayTest)

#include "tst_serial_display.moc"
