// SPDX-License-Identifier: Apache-2.0
#include "drivers/scanner/serial_scanner.h"
#include "drivers/simulator/scanner_twin.h"
#include "drivers/transport/serial_channel.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <deque>
#include <mutex>

using namespace comptoir;
using namespace comptoir::drivers;
using namespace comptoir::simulator;

namespace {

/// What the scanner's thread told, for the test's thread.
template <class T>
class Told {
public:
    void push(T value)
    {
        const std::lock_guard lock(m_mutex);
        m_values.push_back(std::move(value));
    }
    std::vector<T> values() const
    {
        const std::lock_guard lock(m_mutex);
        return {m_values.begin(), m_values.end()};
    }
    std::size_t count() const { return values().size(); }

private:
    mutable std::mutex m_mutex;
    std::deque<T> m_values;
};

} // namespace

class SerialScannerTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_twin = std::make_unique<ScannerTwin>(m_folder->filePath("scanner.tty").toStdString());
        m_codes = std::make_unique<Told<ScannedCode>>();
        m_states = std::make_unique<Told<DeviceState>>();
        m_opened = 0;
    }

    void deliversCodesOverARealLine()
    {
        const auto scanner = started();

        QVERIFY(m_twin->scan("]E03017620422003"));
        m_twin->useSuffix("\r\n");
        QVERIFY(m_twin->scan("96385074"));

        QTRY_COMPARE(m_codes->count(), 2U);
        const auto codes = m_codes->values();
        QVERIFY((codes[0] == ScannedCode{.text = "3017620422003", .aimId = "]E0", .device = "left"}));
        QVERIFY((codes[1] == ScannedCode{.text = "96385074", .aimId = std::nullopt, .device = "left"}));
    }

    void aCodeWithoutSuffixIsEndedBySilence()
    {
        const auto scanner = started();

        m_twin->useSuffix("");
        QVERIFY(m_twin->scan("96385074"));

        QTRY_COMPARE(m_codes->count(), 1U);
        QCOMPARE(m_codes->values()[0].text, std::string("96385074"));
    }

    void fiftyScansAreFiftyCodes()
    {
        const auto scanner = started();
        for (int i = 0; i < 50; ++i) {
            QVERIFY(m_twin->scan(std::to_string(30'000'000 + i)));
        }

        QTRY_COMPARE(m_codes->count(), 50U);
        for (std::size_t i = 0; i < 50; ++i) {
            QCOMPARE(m_codes->values()[i].text, std::to_string(30'000'000 + i));
        }
    }

    void anUnpluggedScannerComesBackByItself()
    {
        const auto scanner = started();

        m_twin->line().unplug();
        QTRY_COMPARE(m_states->values().back(), DeviceState::Offline);
        m_twin->line().plug();
        QTRY_VERIFY(m_twin->line().listened());
        QVERIFY(m_twin->scan("96385074"));

        QTRY_COMPARE(m_codes->count(), 1U);
        QVERIFY((m_states->values()
            == std::vector<DeviceState>{DeviceState::Ready, DeviceState::Offline, DeviceState::Ready}));
    }

    void anAbsentScannerCostsNoStorm()
    {
        m_twin->line().unplug();
        QElapsedTimer since;
        since.start();
        const auto scanner = started(false);

        QTRY_VERIFY(m_opened >= 4);

        // At once, then after 50, 100 and 200 ms.
        QVERIFY2(since.elapsed() >= 345, qPrintable(QString::number(since.elapsed())));
        QVERIFY((m_states->values() == std::vector<DeviceState>{DeviceState::Offline}));
    }

    void aHalfReadCodeIsLostWithTheLine()
    {
        const auto scanner = started();

        QVERIFY(m_twin->line().write("30176"));
        m_twin->line().unplug();
        QTRY_COMPARE(m_states->values().back(), DeviceState::Offline);
        m_twin->line().plug();
        QTRY_VERIFY(m_twin->line().listened());
        QVERIFY(m_twin->scan("96385074"));

        QTRY_COMPARE(m_codes->count(), 1U);
        QCOMPARE(m_codes->values()[0].text, std::string("96385074"));
    }

    void lineNoiseIsAFaultUntilTheNextCode()
    {
        const auto scanner = started();
        for (int i = 0; i < 20; ++i) {
            QVERIFY(QTest::qWaitFor([this] { return m_twin->line().write(std::string(500, '7')); }));
        }
        QVERIFY(QTest::qWaitFor([this] { return m_twin->line().write("\r"); }));
        QTRY_COMPARE(m_states->values().back(), DeviceState::Fault);

        QVERIFY(m_twin->scan("96385074"));
        QTRY_COMPARE(m_codes->count(), 1U);
        QCOMPARE(m_states->values().back(), DeviceState::Ready);
    }

    void stopsAtOnceInAnyState()
    {
        auto listening = started();
        listening->stop();
        QVERIFY(!m_twin->line().listened());

        m_twin->line().unplug();
        auto searching = started(false);
        QTRY_COMPARE(m_states->values().back(), DeviceState::Offline);
        searching->stop();
        m_twin->line().plug();
        QVERIFY(!m_twin->line().listened());
    }

    void theTwinSaysWhyItCannotScan()
    {
        QVERIFY(m_twin->scan("96385074").error() == ScanRefusal::NobodyListens);
        const auto scanner = started();
        QVERIFY(m_twin->scan("").error() == ScanRefusal::NotACode);
        QVERIFY(m_twin->scan("1\r2").error() == ScanRefusal::NotACode);
        m_twin->line().unplug();
        QVERIFY(m_twin->scan("96385074").error() == ScanRefusal::Unplugged);
    }

private:
    std::unique_ptr<SerialScanner> started(bool listening = true)
    {
        const Connector serial = serialConnector({.path = m_twin->line().link().string()});
        auto scanner = std::make_unique<SerialScanner>(
            [this, serial](Wakeup& wakeup) {
                ++m_opened;
                return serial(wakeup);
            },
            SerialScannerSettings{
                .name = "left",
                .framing = {},
                .firstRetry = std::chrono::milliseconds(50),
                .slowestRetry = std::chrono::milliseconds(200),
            });
        scanner->start([this](const ScannedCode& code) { m_codes->push(code); },
            [this](DeviceState state) { m_states->push(state); });
        if (listening && !QTest::qWaitFor([this] { return m_twin->line().listened(); })) {
            qFatal("the scanner never opened its line");
        }
        return scanner;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScannerTwin> m_twin;
    std::unique_ptr<Told<ScannedCode>> m_codes;
    std::unique_ptr<Told<DeviceState>> m_states;
    std::atomic<int> m_opened = 0;
};

QTEST_GUILESS_MAIN(SerialScannerTest)

#include "tst_serial_scanner.moc"
