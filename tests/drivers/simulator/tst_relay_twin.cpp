// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/relay_twin.h"
#include "drivers/transport/tcp_channel.h"
#include "drivers/transport/wakeup.h"
#include "tests/support/twin_thread.h"

#include <QTest>
#include <array>
#include <optional>
#include <sys/socket.h>
#include <unistd.h>

using namespace comptoir;
using namespace comptoir::drivers;
using namespace comptoir::simulator;
using namespace std::chrono_literals;

namespace {

/// Gives back every byte it gets.
class EchoTwin final : public Twin {
public:
    ~EchoTwin() override
    {
        if (m_client >= 0) {
            ::close(m_client);
        }
    }
    std::uint16_t port() const { return m_listener.port(); }

    void watch(std::vector<pollfd>& descriptors) const override
    {
        descriptors.push_back({.fd = m_listener.descriptor(), .events = POLLIN, .revents = 0});
        if (m_client >= 0) {
            descriptors.push_back({.fd = m_client, .events = POLLIN, .revents = 0});
        }
    }
    std::optional<std::int64_t> deadlineMs() const override { return std::nullopt; }
    void serve(std::int64_t) override
    {
        if (const int accepted = m_listener.accept(); accepted >= 0) {
            if (m_client >= 0) {
                ::close(m_client);
            }
            m_client = accepted;
        }
        std::array<char, 4096> bytes{};
        const auto got = m_client < 0 ? -1 : ::recv(m_client, bytes.data(), bytes.size(), 0);
        if (got > 0) {
            (void)::send(m_client, bytes.data(), static_cast<std::size_t>(got), MSG_NOSIGNAL);
        } else if (got == 0) {
            ::close(m_client);
            m_client = -1;
        }
    }
    Result<std::string, std::string> command(const std::vector<std::string>&) override { return std::string(); }

private:
    Listener m_listener{0};
    int m_client = -1;
};

} // namespace

class RelayTwinTest : public QObject {
    Q_OBJECT

private slots:
    void carriesBytesBothWays()
    {
        const auto channel = connected();
        QVERIFY(channel);

        QVERIFY(echoes(**channel, "through the relay"));
        QVERIFY(echoes(**channel, std::string(4000, 'x')));
    }

    void aCutEndsConnectionsAndRefusesNewOnes()
    {
        const auto channel = connected();
        QVERIFY(channel && echoes(**channel, "before"));

        order("cut");

        std::array<std::byte, 16> bytes{};
        const Phase phase = (*channel)->read(bytes, 2s).phase;
        QVERIFY(phase == Phase::Broken || phase == Phase::Closed);
        QVERIFY(!connected());

        order("join");
        const auto again = connected();
        QVERIFY(again && echoes(**again, "after"));
    }

    void aSilentLineKeepsItsConnectionsAndDeliversLater()
    {
        const auto channel = connected();
        QVERIFY(channel && echoes(**channel, "before"));

        order("silence");
        QVERIFY((*channel)->write(std::as_bytes(std::span("held", 4)), 1s).phase == Phase::Done);
        std::array<std::byte, 16> bytes{};
        QVERIFY((*channel)->read(bytes, 150ms).phase == Phase::TimedOut);

        order("join");
        QCOMPARE((*channel)->read(bytes, 2s).count, 4U);
    }

    void refusesAnAddressThatIsNone()
    {
        QVERIFY_EXCEPTION_THROWN(RelayTwin("hq", 0, "no such host", 1), std::system_error);
        QVERIFY(!m_relay.command({"dance"}).has_value());
    }

private:
    Result<std::unique_ptr<ByteChannel>, DeviceError> connected()
    {
        return connectTcp({.host = "127.0.0.1", .port = m_relay.port()}, m_wakeup);
    }

    /// The threads stop for the time of an order, as the real loop takes one between two rounds.
    void order(const char* word)
    {
        m_relayThread.reset();
        if (!m_relay.command({word})) {
            qFatal("order refused");
        }
        m_relayThread.emplace(m_relay);
    }

    static bool echoes(ByteChannel& channel, const std::string& text)
    {
        if (channel.write(std::as_bytes(std::span(text)), 2s).phase != Phase::Done) {
            return false;
        }
        std::string back;
        std::array<std::byte, 512> bytes{};
        while (back.size() < text.size()) {
            const Received received = channel.read(bytes, 2s);
            if (received.count == 0) {
                return false;
            }
            back.append(reinterpret_cast<const char*>(bytes.data()), received.count);
        }
        return back == text;
    }

    EchoTwin m_echo;
    RelayTwin m_relay{"hq", 0, "localhost", m_echo.port()};
    Wakeup m_wakeup;
    tests::TwinThread m_echoThread{m_echo};
    std::optional<tests::TwinThread> m_relayThread{std::in_place, m_relay};
};

QTEST_APPLESS_MAIN(RelayTwinTest)

#include "tst_relay_twin.moc"
