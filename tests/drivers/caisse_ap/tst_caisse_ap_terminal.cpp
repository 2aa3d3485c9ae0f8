// SPDX-License-Identifier: Apache-2.0
#include "drivers/caisse_ap/caisse_ap_terminal.h"
#include "drivers/simulator/terminal_twin.h"
#include "drivers/transport/tcp_channel.h"
#include "tests/support/scripted_channel.h"
#include "tests/support/twin_thread.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::drivers;
using namespace comptoir::simulator;
using namespace std::chrono_literals;

namespace {

constexpr CaisseApTimes kTimes{.send = 5s, .answer = 20s, .query = 5s, .drain = 60ms};
constexpr CaisseApTimes kImpatient{.send = 5s, .answer = 400ms, .query = 5s, .drain = 60ms};

CardRequest request()
{
    return {.amountMinor = 1299, .currency = Currency::eur(), .idempotencyKey = "202611220001"};
}

} // namespace

class CaisseApTerminalTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_progress.clear();
        m_states.clear();
    }

    void paysOverARealConnection()
    {
        const auto outcome = pay(TerminalMode::Approve);

        const auto* approved = std::get_if<CardApproved>(&outcome);
        QVERIFY(approved != nullptr);
        QCOMPARE(approved->amountMinor, 1299);
        QCOMPARE(approved->last4, std::string("0042"));
        QCOMPARE(approved->authorisation.size(), 6U);
        QVERIFY(approved->raw.find("AE00210") != std::string::npos);
        QVERIFY((m_progress == std::vector{CardProgress::Connecting, CardProgress::Sent}));
        QVERIFY((m_states == std::vector{DeviceState::Busy, DeviceState::Ready}));
    }

    void everyBadHabitOfATerminalHasItsOutcome_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<std::size_t>("outcome");
        const auto row = [](TerminalMode mode, const CardOutcome& outcome) {
            QTest::newRow(std::string(name(mode)).c_str()) << static_cast<int>(mode) << outcome.index();
        };
        row(TerminalMode::Refuse, CardDeclined{});
        row(TerminalMode::Abandon, CardCancelled{});
        row(TerminalMode::Timeout, CardDeclined{});
        row(TerminalMode::Partial, CardApproved{});
        row(TerminalMode::Padded, CardApproved{});
        row(TerminalMode::Split, CardApproved{});
        row(TerminalMode::Acknowledge, CardApproved{});
        row(TerminalMode::Silent, CardUnknown{});
        row(TerminalMode::Late, CardUnknown{});
        row(TerminalMode::Reset, CardUnknown{});
        row(TerminalMode::Cut, CardUnknown{});
    }

    void everyBadHabitOfATerminalHasItsOutcome()
    {
        QFETCH(int, mode);
        QFETCH(std::size_t, outcome);

        QCOMPARE(pay(static_cast<TerminalMode>(mode)).index(), outcome);
    }

    void aLatePaymentIsUnknownThoughTheTerminalTookIt()
    {
        TerminalTwin twin({.port = 0, .delayMs = 0, .lateMs = 600'000}, TerminalMode::Late);
        {
            const tests::TwinThread thread(twin);
            CaisseApTerminal terminal(tcpConnector({.host = "127.0.0.1", .port = twin.port()}), {}, kImpatient);

            const auto outcome = terminal.debit(request(), [](CardProgress) {});

            QVERIFY(std::holds_alternative<CardUnknown>(outcome));
        }
        QCOMPARE(twin.approvals(), 1);
    }

    void aPartialApprovalIsToldAsSuch()
    {
        QCOMPARE(std::get<CardApproved>(pay(TerminalMode::Partial)).amountMinor, 649);
    }

    void aTerminalThatTakesItIntoAccountSaysSo()
    {
        QVERIFY(std::holds_alternative<CardApproved>(pay(TerminalMode::Acknowledge)));
        QVERIFY((m_progress == std::vector{CardProgress::Connecting, CardProgress::Sent, CardProgress::Acknowledged}));
    }

    void anAbsentTerminalIsNotSentAnything()
    {
        std::uint16_t port = 0;
        {
            const TerminalTwin gone({.port = 0});
            port = gone.port();
        }
        CaisseApTerminal terminal(tcpConnector({.host = "127.0.0.1", .port = port}), {}, kTimes);

        const auto outcome = terminal.debit(request(), [](CardProgress) {});

        QVERIFY(std::holds_alternative<CardNotSent>(outcome));
        QVERIFY(std::get<CardNotSent>(outcome).why == DeviceError::Disconnected);
    }

    void cancellingWhileTheCardIsAwaitedLeavesItUnknown()
    {
        TerminalTwin twin({.port = 0, .delayMs = 60'000});
        const tests::TwinThread thread(twin);
        CaisseApTerminal terminal(tcpConnector({.host = "127.0.0.1", .port = twin.port()}), {},
            {.send = 1s, .answer = 60s, .query = 5s, .drain = 60ms});

        const auto outcome = terminal.debit(request(), [&](CardProgress progress) {
            if (progress == CardProgress::Sent) {
                terminal.cancel();
            }
        });

        QVERIFY(std::holds_alternative<CardUnknown>(outcome));
        QVERIFY(std::get<CardUnknown>(outcome).why == DeviceError::Cancelled);
    }

    void cancellingBeforeAnythingWasSentIsCancelled()
    {
        TerminalTwin twin({.port = 0, .delayMs = 0});
        const tests::TwinThread thread(twin);
        CaisseApTerminal terminal(tcpConnector({.host = "127.0.0.1", .port = twin.port()}), {}, kTimes);

        const auto outcome = terminal.debit(request(), [&](CardProgress) { terminal.cancel(); });

        QVERIFY(std::holds_alternative<CardCancelled>(outcome));
    }

    void whatCannotBeWrittenIsNotSent()
    {
        CaisseApTerminal terminal(
            [](Wakeup&) -> Result<std::unique_ptr<ByteChannel>, DeviceError> { qFatal("nothing to connect for"); });
        CardRequest wrong = request();
        wrong.amountMinor = 0;

        const auto outcome = terminal.debit(wrong, [](CardProgress) {});

        QVERIFY(std::get<CardNotSent>(outcome).why == DeviceError::Misconfigured);
    }

    void aLinkLostWithinTheRequestIsUnknownAndOneLostBeforeIsNotSent()
    {
        for (const std::size_t at : {std::size_t{0}, std::size_t{1}, std::size_t{20}}) {
            auto device = std::make_shared<tests::ScriptedDevice>();
            device->breaksAt = at;
            CaisseApTerminal terminal(tests::connectorTo(device), {}, kTimes);

            const auto outcome = terminal.debit(request(), [](CardProgress) {});

            QCOMPARE(std::holds_alternative<CardNotSent>(outcome), at == 0);
            QCOMPARE(std::holds_alternative<CardUnknown>(outcome), at != 0);
        }
    }

    void whatBecameOfAPaymentIsAskedAfterwards()
    {
        for (const TerminalMode mode : {TerminalMode::Approve, TerminalMode::Refuse, TerminalMode::Silent}) {
            TerminalTwin twin({.port = 0, .delayMs = 0}, mode);
            const tests::TwinThread thread(twin);
            CaisseApTerminal terminal(tcpConnector({.host = "127.0.0.1", .port = twin.port()}), {}, kImpatient);
            static_cast<void>(terminal.debit(request(), [](CardProgress) {}));

            const auto outcome = terminal.query(request());

            QCOMPARE(std::holds_alternative<CardDeclined>(outcome), mode == TerminalMode::Refuse);
            QCOMPARE(std::holds_alternative<CardApproved>(outcome), mode != TerminalMode::Refuse);
        }
    }

    void aCardPaysThoughTheTillHungUp()
    {
        TerminalTwin twin({.port = 0, .delayMs = 150});
        const tests::TwinThread thread(twin);
        const CaisseApTimes hasty{.send = 5s, .answer = 20ms, .query = 5s, .drain = 10ms};
        CaisseApTerminal terminal(tcpConnector({.host = "127.0.0.1", .port = twin.port()}), {}, hasty);
        QVERIFY(std::holds_alternative<CardUnknown>(terminal.debit(request(), [](CardProgress) {})));
        QVERIFY(std::holds_alternative<CardUnknown>(terminal.query(request()))); // the card is not presented yet

        CardOutcome outcome = CardUnknown{};
        for (int question = 0; question < 500 && std::holds_alternative<CardUnknown>(outcome); ++question) {
            outcome = terminal.query(request());
        }

        QVERIFY(std::holds_alternative<CardApproved>(outcome));
    }

    void anotherPaymentSaysNothingOfThisOne()
    {
        TerminalTwin twin({.port = 0, .delayMs = 0});
        const tests::TwinThread thread(twin);
        CaisseApTerminal terminal(tcpConnector({.host = "127.0.0.1", .port = twin.port()}), {}, kTimes);
        CardRequest earlier = request();
        earlier.idempotencyKey = "202611220000";
        static_cast<void>(terminal.debit(earlier, [](CardProgress) {}));

        QVERIFY(std::holds_alternative<CardUnknown>(terminal.query(request())));
    }

    void aTerminalThatRemembersNothingOrIsAwaySaysNothing()
    {
        TerminalTwin twin({.port = 0, .delayMs = 0});
        const std::uint16_t port = twin.port();
        CaisseApTerminal terminal(tcpConnector({.host = "127.0.0.1", .port = port}), {}, kTimes);
        {
            const tests::TwinThread thread(twin);
            QVERIFY(std::holds_alternative<CardUnknown>(terminal.query(request())));
        }
        QVERIFY(twin.command({"cut"}).has_value());

        QVERIFY(std::holds_alternative<CardNotSent>(terminal.query(request())));
    }

    void aRefundIsACredit()
    {
        TerminalTwin twin({.port = 0, .delayMs = 0});
        const tests::TwinThread thread(twin);
        CaisseApTerminal terminal(tcpConnector({.host = "127.0.0.1", .port = twin.port()}), {}, kTimes);

        const auto outcome = terminal.refund(request(), [](CardProgress) {});

        QVERIFY(std::get<CardApproved>(outcome).raw.find("CD0011") != std::string::npos);
    }

    void anotherKindOfServerIsUnknown()
    {
        auto device = std::make_shared<tests::ScriptedDevice>();
        const std::string_view answer = "HTTP/1.1 400 Bad Request\r\n\r\n";
        device->react = [&](tests::ScriptedDevice& self, std::span<const std::byte>) {
            for (const std::byte each : std::as_bytes(std::span(answer))) {
                self.answers.push_back(each);
            }
        };
        CaisseApTerminal terminal(tests::connectorTo(device), {}, kTimes);

        const auto outcome = terminal.debit(request(), [](CardProgress) {});

        QVERIFY(std::get<CardUnknown>(outcome).why == DeviceError::ProtocolGarbage);
    }

private:
    CardOutcome pay(TerminalMode mode)
    {
        TerminalTwin twin({.port = 0, .delayMs = 30, .lateMs = 5'000, .byteGapMs = 1}, mode);
        const tests::TwinThread thread(twin);
        const bool answers = mode != TerminalMode::Silent && mode != TerminalMode::Late;
        CaisseApTerminal terminal(
            tcpConnector({.host = "127.0.0.1", .port = twin.port()}), {}, answers ? kTimes : kImpatient);
        terminal.onState([this](DeviceState state) { m_states.push_back(state); });
        return terminal.debit(request(), [this](CardProgress progress) { m_progress.push_back(progress); });
    }

    std::vector<CardProgress> m_progress;
    std::vector<DeviceState> m_states;
};

QTEST_APPLESS_MAIN(CaisseApTerminalTest)

#include "tst_caisse_ap_terminal.moc"
