// SPDX-License-Identifier: Apache-2.0
#include "ui/base/sounds.h"

#include <QTest>
#include <QtEndian>

using namespace comptoir::ui;

namespace {

constexpr int kHeader = 44;

/// How often the wave goes from below to above zero: its cycles.
int cyclesOf(const QByteArray& file)
{
    int cycles = 0;
    qint16 before = 0;
    for (qsizetype at = kHeader; at + 1 < file.size(); at += 2) {
        const auto sample = qFromLittleEndian<qint16>(file.constData() + at);
        cycles += before <= 0 && sample > 0 ? 1 : 0;
        before = sample;
    }
    return cycles;
}

} // namespace

class SoundsTest : public QObject {
    Q_OBJECT

private slots:
    void scanIsOneTickOfItsPitchAndLength()
    {
        const QByteArray file = wave(Sound::ScanAccepted, false);

        QVERIFY(file.startsWith("RIFF"));
        QCOMPARE(file.mid(8, 4), QByteArray("WAVE"));
        QCOMPARE(file.size(), kHeader + 2 * 1323); // 60 ms at 22 050 Hz
        QVERIFY(qAbs(cyclesOf(file) - 105) <= 2); // 1760 Hz
    }

    void trainingSoundsAnOctaveLower() { QVERIFY(qAbs(cyclesOf(wave(Sound::ScanAccepted, true)) - 52) <= 2); }

    void everySoundIsShort()
    {
        for (const Sound sound : {Sound::ScanAccepted, Sound::ScanRepeated, Sound::ScanRefused, Sound::PaymentAccepted,
                 Sound::DeviceStopped, Sound::ApprovalAnswered}) {
            const qsizetype samples = (wave(sound, false).size() - kHeader) / 2;
            QVERIFY(samples > 1000);
            QVERIFY(samples <= 22'050 / 4);
        }
    }
};

QTEST_APPLESS_MAIN(SoundsTest)
#include "tst_sounds.moc"
