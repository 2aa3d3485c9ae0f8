// SPDX-License-Identifier: Apache-2.0
#include "drivers/transport/serial_channel.h"
#include "drivers/transport/wakeup.h"

#include <QTest>

#include <array>
#include <cstdlib>
#include <fcntl.h>
#include <string_view>
#include <termios.h>
#include <unistd.h>
#include <utility>

using namespace comptoir;
using namespace comptoir::drivers;
using std::chrono::milliseconds;

namespace {

/// The device's end of a PTY.
class Line {
public:
    Line()
        : m_master(::posix_openpt(O_RDWR | O_NOCTTY))
    {
        ::grantpt(m_master);
        ::unlockpt(m_master);
        m_path = ::ptsname(m_master);
        // Kept open, so that the settings outlive each opening, as they do on a real line.
        m_slave = ::open(m_path.c_str(), O_RDWR | O_NOCTTY);
    }
    ~Line() { unplug(); }
    Line(const Line&) = delete;
    Line& operator=(const Line&) = delete;

    const std::string& path() const { return m_path; }
    void say(std::string_view text) const { QCOMPARE(::write(m_master, text.data(), text.size()), std::ssize(text)); }

    std::string hear() const
    {
        std::array<char, 256> buffer = {};
        const auto got = ::read(m_master, buffer.data(), buffer.size());
        return {buffer.data(), static_cast<std::size_t>(got > 0 ? got : 0)};
    }

    void unplug()
    {
        if (m_master >= 0) {
            ::close(std::exchange(m_slave, -1));
            ::close(std::exchange(m_master, -1));
        }
    }

private:
    int m_master;
    int m_slave = -1;
    std::string m_path;
};

} // namespace

class SerialChannelTest : public QObject {
    Q_OBJECT

private slots:
    void carriesEveryByteUnchanged()
    {
        const Line line;
        Wakeup wakeup;
        const auto opened = openSerial({.path = line.path()}, wakeup);
        QVERIFY(opened);
        // What a terminal would eat: end of file, interrupt, flow control, carriage return.
        constexpr std::string_view kBytes = "\x04\x03\x11\x13\r\n\x7f\xff";

        opened->channel->write(std::as_bytes(std::span(kBytes)), milliseconds(500));
        line.say(kBytes);

        QCOMPARE(line.hear(), std::string(kBytes));
        std::array<std::byte, 64> buffer = {};
        const Received received = opened->channel->read(buffer, milliseconds(500));
        QCOMPARE(std::string(reinterpret_cast<const char*>(buffer.data()), received.count), std::string(kBytes));
    }

    void parityThatALineRefusesIsAWarning()
    {
        const Line line;
        Wakeup wakeup;

        const auto opened = openSerial({.path = line.path(), .dataBits = 7, .parity = Parity::Even}, wakeup);

        QVERIFY(opened);
        QVERIFY(opened->parityRefused);
    }

    void aLineHasOneOwner()
    {
        const Line line;
        Wakeup wakeup;
        const auto first = openSerial({.path = line.path()}, wakeup);
        QVERIFY(first);

        const auto second = openSerial({.path = line.path()}, wakeup);

        QVERIFY(!second);
        QCOMPARE(second.error(), DeviceError::HeldByOther);
    }

    void whatIsNotThereIsDisconnected()
    {
        Wakeup wakeup;

        QCOMPARE(openSerial({.path = "/dev/no-such-line"}, wakeup).error(), DeviceError::Disconnected);
    }

    void whatIsNoLineIsMisconfigured()
    {
        Wakeup wakeup;
        const Line line;

        QCOMPARE(openSerial({.path = line.path(), .baud = 12345}, wakeup).error(), DeviceError::Misconfigured);
    }

    void anUnpluggedLineEndsTheReadOnce()
    {
        Line line;
        Wakeup wakeup;
        const auto opened = openSerial({.path = line.path()}, wakeup);
        QVERIFY(opened);

        line.unplug();

        std::array<std::byte, 8> buffer = {};
        QVERIFY(lost(opened->channel->read(buffer, milliseconds(500)).phase));
    }
};

QTEST_APPLESS_MAIN(SerialChannelTest)

#include "tst_serial_channel.moc"
