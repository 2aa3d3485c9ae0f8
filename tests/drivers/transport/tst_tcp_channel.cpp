// SPDX-License-Identifier: Apache-2.0
#include "app/core/base/check.h"
#include "drivers/transport/tcp_channel.h"
#include "drivers/transport/wakeup.h"

#include <QTest>

#include <array>
#include <cerrno>
#include <netinet/in.h>
#include <string_view>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <utility>
#include <vector>

using namespace comptoir;
using namespace comptoir::drivers;
using std::chrono::milliseconds;

namespace {

/// The other side: a socket that listens, and the one it accepted.
class Peer {
public:
    Peer()
        : m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto* generic = reinterpret_cast<sockaddr*>(&address);
        check(::bind(m_listener, generic, size) == 0 && ::listen(m_listener, 1) == 0
                && ::getsockname(m_listener, generic, &size) == 0,
            "a port of its own");
        m_port = ntohs(address.sin_port);
    }
    ~Peer()
    {
        close();
        ::close(m_listener);
    }
    Peer(const Peer&) = delete;
    Peer& operator=(const Peer&) = delete;

    std::uint16_t port() const { return m_port; }
    void accept() { m_client = ::accept(m_listener, nullptr, nullptr); }
    void say(std::string_view text) const { ::send(m_client, text.data(), text.size(), MSG_NOSIGNAL); }

    std::string hear() const
    {
        std::array<char, 256> buffer = {};
        const auto got = ::recv(m_client, buffer.data(), buffer.size(), 0);
        return {buffer.data(), static_cast<std::size_t>(got > 0 ? got : 0)};
    }

    void close()
    {
        if (m_client >= 0) {
            ::close(std::exchange(m_client, -1));
        }
    }

    void reset()
    {
        const linger none{.l_onoff = 1, .l_linger = 0};
        ::setsockopt(m_client, SOL_SOCKET, SO_LINGER, &none, sizeof none);
        close();
    }

private:
    int m_listener;
    int m_client = -1;
    std::uint16_t m_port = 0;
};

} // namespace

class TcpChannelTest : public QObject {
    Q_OBJECT

private slots:
    void carriesBytesBothWays()
    {
        Peer peer;
        Wakeup wakeup;
        const auto channel = connectTo(peer, wakeup);

        const Written written = channel->write(bytesOf("hello"), milliseconds(500));
        peer.say("yes");

        QCOMPARE(peer.hear(), std::string("hello"));
        QCOMPARE(read(*channel), std::string("yes"));
        QVERIFY(written.phase == Phase::Done);
        QCOMPARE(written.accepted, std::size_t{5});
        QCOMPARE(channel->write(bytesOf("again"), milliseconds(500)).offset, std::size_t{10});
    }

    void nobodyThereIsDisconnected()
    {
        Wakeup wakeup;
        std::uint16_t port = 0;
        {
            const Peer gone;
            port = gone.port();
        }

        const auto channel = connectTcp({.host = "127.0.0.1", .port = port}, wakeup);

        QVERIFY(!channel);
        QCOMPARE(channel.error(), DeviceError::Disconnected);
    }

    void aNameThatIsNoneIsMisconfigured()
    {
        Wakeup wakeup;

        const auto channel = connectTcp({.host = "no such host"}, wakeup);

        QVERIFY(!channel);
        QCOMPARE(channel.error(), DeviceError::Misconfigured);
    }

    void aPeerThatDoesNotReadEndsTheWriteInTime()
    {
        Peer peer;
        Wakeup wakeup;
        const auto channel = connectTo(peer, wakeup);
        const std::vector<std::byte> much(64 << 20);

        const Written written = channel->write(much, milliseconds(50));

        QVERIFY(written.phase == Phase::TimedOut);
        // The system took a part; that is not what the peer read.
        QVERIFY(written.accepted > 0 && written.accepted < much.size());
        QCOMPARE(written.offset, written.accepted);
    }

    void anOrderlyEndAndABreakAreToldApart()
    {
        Wakeup wakeup;
        Peer first;
        const auto ended = connectTo(first, wakeup);
        first.close();
        Peer second;
        const auto broken = connectTo(second, wakeup);
        second.reset();
        std::array<std::byte, 8> buffer = {};

        QVERIFY(ended->read(buffer, milliseconds(500)).phase == Phase::Closed);
        const Received received = broken->read(buffer, milliseconds(500));
        QVERIFY(received.phase == Phase::Broken);
        QCOMPARE(received.osError, ECONNRESET);
    }

    void halfClosedItStillReads()
    {
        Peer peer;
        Wakeup wakeup;
        const auto channel = connectTo(peer, wakeup);

        channel->halfClose();

        QCOMPARE(peer.hear(), std::string());
        peer.say("done");
        QCOMPARE(read(*channel), std::string("done"));
    }

    void aReadEndsWhenItIsWoken()
    {
        Peer peer;
        Wakeup wakeup;
        const auto channel = connectTo(peer, wakeup);
        std::array<std::byte, 8> buffer = {};
        std::thread other([&] { wakeup.raise(); });

        const Received received = channel->read(buffer, milliseconds(30000));

        other.join();
        QVERIFY(received.phase == Phase::Interrupted);
        // It was lowered by that: the next one waits its time.
        QVERIFY(channel->read(buffer, milliseconds(1)).phase == Phase::TimedOut);
    }

private:
    static std::unique_ptr<ByteChannel> connectTo(Peer& peer, Wakeup& wakeup)
    {
        auto channel = connectTcp({.host = "127.0.0.1", .port = peer.port()}, wakeup);
        peer.accept();
        return std::move(*channel);
    }

    static std::span<const std::byte> bytesOf(std::string_view text) { return std::as_bytes(std::span(text)); }

    static std::string read(ByteChannel& channel)
    {
        std::array<std::byte, 64> buffer = {};
        const Received received = channel.read(buffer, milliseconds(500));
        return {reinterpret_cast<const char*>(buffer.data()), received.count};
    }
};

QTEST_APPLESS_MAIN(TcpChannelTest)

#include "tst_tcp_channel.moc"
