// SPDX-License-Identifier: Apache-2.0
#include "app/core/base/check.h"
#include "drivers/escpos/printer_station.h"
#include "drivers/simulator/printer_twin.h"
#include "drivers/transport/tcp_channel.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <future>
#include <thread>

using namespace comptoir;
using namespace comptoir::drivers;
using namespace comptoir::simulator;

namespace {

/// The twin served on its own thread; orders cross to it between two rounds.
class ServedTwin {
public:
    explicit ServedTwin(const std::filesystem::path& folder = {})
        : m_twin({.port = 0, .folder = folder})
        , m_thread([this] {
            std::vector<pollfd> none;
            while (!m_stopping) {
                while (const auto order = m_orders.tryPop()) {
                    (*order)();
                }
                serveOnce(m_twin, 5, none);
            }
        })
    {
    }
    ~ServedTwin()
    {
        m_stopping = true;
        m_thread.join();
    }
    ServedTwin(const ServedTwin&) = delete;
    ServedTwin& operator=(const ServedTwin&) = delete;

    /// Does `work` on the twin's thread and gives what it says.
    template <class Work>
    auto on(Work work)
    {
        using Answer = std::invoke_result_t<Work, PrinterTwin&>;
        std::packaged_task<Answer()> task([&] { return work(m_twin); });
        auto answer = task.get_future();
        const bool taken = m_orders.push([&] { task(); });
        check(taken);
        return answer.get();
    }

    bool order(const std::vector<std::string>& words)
    {
        return on([&](PrinterTwin& twin) { return twin.command(words).has_value(); });
    }

    std::vector<PrintedReceipt> receipts()
    {
        return on([](PrinterTwin& twin) { return twin.receipts(); });
    }

    std::uint16_t port()
    {
        return on([](PrinterTwin& twin) { return twin.port(); });
    }

private:
    PrinterTwin m_twin;
    JobQueue m_orders{8};
    std::atomic<bool> m_stopping = false;
    std::thread m_thread;
};

/// A station joined to a twin by TCP; what it tells is kept.
struct Till {
    explicit Till(std::uint16_t port)
        : station(*findPrinterProfile("epson-80"), tcpConnector({.host = "127.0.0.1", .port = port}),
            {.state = [this](DeviceState state) { states.push([this, state] { last = state; }); }, .drawer = {}},
            {.write = std::chrono::milliseconds(300),
                .answer = std::chrono::milliseconds(150),
                .drawerAnswer = std::chrono::milliseconds(50),
                .reconnect = std::chrono::milliseconds(50)})
    {
    }

    std::future<JobResult> print(int lines)
    {
        ReceiptDocument document;
        for (int i = 0; i < lines; ++i) {
            document.elements.emplace_back(ColumnsLine{.label = "Bœuf n° " + std::to_string(i), .amount = "9,90 €"});
        }
        document.elements.emplace_back(Cut{});
        auto done = std::make_shared<std::promise<JobResult>>();
        const bool taken = station.print(document, [done](JobResult result) { done->set_value(result); });
        check(taken);
        return done->get_future();
    }

    std::future<JobResult> openDrawer()
    {
        auto done = std::make_shared<std::promise<JobResult>>();
        station.openDrawer([done](JobResult result) { done->set_value(result); });
        return done->get_future();
    }

    /// The last state told, read on the test's thread.
    DeviceState state()
    {
        while (const auto told = states.tryPop()) {
            (*told)();
        }
        return last;
    }

    JobQueue states{1000};
    DeviceState last = DeviceState::Unknown;
    PrinterStation station;
};

} // namespace

/// The driver and the twin over a real TCP connection.
class PrinterTwinTest : public QObject {
    Q_OBJECT

private slots:
    void aReceiptComesOutAsAPicture()
    {
        const QTemporaryDir folder;
        ServedTwin twin(folder.path().toStdString());
        Till till(twin.port());

        QCOMPARE(till.print(3).get(), JobResult(Confirmed{}));

        const auto receipts = twin.receipts();
        QCOMPARE(receipts.size(), std::size_t{1});
        QCOMPARE(QString::fromStdString(receipts[0].text).section('\n', 0, 0),
            "Bœuf n° 0                                 9,90 €");
        const QImage picture(QString::fromStdString(receipts[0].picture.string()));
        QCOMPARE(receipts[0].picture.filename().string(), std::string("receipt-0001.png"));
        QVERIFY(picture.width() > 576);
        QVERIFY(darkPixels(picture) > 500);
    }

    void thePictureShowsEveryKindOfThing()
    {
        const QTemporaryDir folder;
        ServedTwin twin(folder.path().toStdString());
        Till till(twin.port());
        const auto darkOf = [&](const ReceiptElement& element) {
            std::promise<JobResult> done;
            const bool taken =
                till.station.print({{element, Cut{}}}, [&](JobResult result) { done.set_value(result); });
            check(taken);
            check(done.get_future().get() == JobResult(Confirmed{}));
            return darkPixels(QImage(QString::fromStdString(twin.receipts().back().picture.string())));
        };

        const int thin = darkOf(TextLine{.text = "ABC"});
        const int bold = darkOf(TextLine{.text = "ABC", .style = {.bold = true}});
        const int large = darkOf(TextLine{.text = "ABC", .style = {.doubleWidth = true, .doubleHeight = true}});
        const int rule = darkOf(Rule{.heavy = true});
        const int code = darkOf(QrCode{.content = "https://example.fr"});

        QVERIFY(bold > thin);
        QVERIFY(large > 2 * bold);
        QCOMPARE(rule, 576 * 4);
        // 25 modules of 4 dots a side, about half of them black.
        QVERIFY(code > 100 * 100 / 3 && code < 100 * 100 * 2 / 3);
    }

    void paperOutIsToldAndTheReceiptGoesOn()
    {
        ServedTwin twin;
        Till till(twin.port());
        QVERIFY(twin.order({"paper", "out-after", "10"}));

        auto printed = till.print(300);
        QTRY_COMPARE(till.state(), DeviceState::PaperOut);
        QVERIFY(twin.receipts().empty());
        QCOMPARE(till.openDrawer().get(), JobResult(Confirmed{}));
        QVERIFY(twin.order({"paper", "in"}));

        QCOMPARE(printed.get(), JobResult(Confirmed{}));
        const auto receipts = twin.receipts();
        QCOMPARE(receipts.size(), std::size_t{1});
        QCOMPARE(QString::fromStdString(receipts[0].text).count('\n'), 300);
        QTRY_COMPARE(till.state(), DeviceState::Ready);
    }

    void aResetOnTheWayIsUnknown()
    {
        ServedTwin twin;
        Till till(twin.port());
        QCOMPARE(till.print(1).get(), JobResult(Confirmed{}));
        QVERIFY(twin.order({"reset-at", "2000"}));

        const JobResult result = till.print(300).get();

        QVERIFY(std::holds_alternative<Unknown>(result));
        QCOMPARE(till.print(1).get(), JobResult(Confirmed{}));
    }

    void silenceIsNoPrint()
    {
        ServedTwin twin;
        Till till(twin.port());
        QCOMPARE(till.print(1).get(), JobResult(Confirmed{}));
        QVERIFY(twin.order({"silent", "on"}));

        QCOMPARE(till.print(1).get(), JobResult(Failed{0, DeviceError::NoProgress}));
        QCOMPARE(till.state(), DeviceState::Silent);
    }

    void withoutPowerNothingIsSentAndLaterItPrints()
    {
        ServedTwin twin;
        Till till(twin.port());
        QVERIFY(twin.order({"power", "off"}));
        QTRY_COMPARE(till.state(), DeviceState::Offline);
        QCOMPARE(till.print(1).get(), JobResult(Failed{0, DeviceError::Disconnected}));

        QVERIFY(twin.order({"power", "on"}));

        QTRY_COMPARE(till.state(), DeviceState::Ready);
        QCOMPARE(till.print(1).get(), JobResult(Confirmed{}));
    }

    void theDrawerOpensAndIsClosedByHand()
    {
        ServedTwin twin;
        Till till(twin.port());

        QCOMPARE(till.openDrawer().get(), JobResult(Confirmed{}));
        QVERIFY(twin.on([](PrinterTwin& each) { return each.mechanism().drawerOpen(); }));
        QVERIFY(twin.order({"drawer", "close"}));

        QVERIFY(!twin.on([](PrinterTwin& each) { return each.mechanism().drawerOpen(); }));
    }

    void endingTheProgramDoesNotWaitForPaper()
    {
        ServedTwin twin;
        std::future<JobResult> printed;
        {
            Till till(twin.port());
            QVERIFY(twin.order({"paper", "out-after", "1"}));
            printed = till.print(3);
            QTRY_COMPARE(till.state(), DeviceState::PaperOut);
        }

        const JobResult result = printed.get();
        QVERIFY(std::holds_alternative<Failed>(result));
        QCOMPARE(std::get<Failed>(result).reason, DeviceError::Cancelled);
    }

    void ordersItDoesNotKnowAreRefused()
    {
        ServedTwin twin;

        QVERIFY(!twin.order({"paper"}));
        QVERIFY(!twin.order({"paper", "out-after", "x"}));
        QVERIFY(!twin.order({"dance"}));
        QVERIFY(!twin.order({}));
        QVERIFY(twin.order({"show"}));
        QVERIFY(twin.order({"last"}));
    }

private:
    static int darkPixels(const QImage& picture)
    {
        int dark = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                dark += qGray(picture.pixel(x, y)) < 100 ? 1 : 0;
            }
        }
        return dark;
    }
};

QTEST_GUILESS_MAIN(PrinterTwinTest)

#include "tst_printer_twin.moc"
