// SPDX-License-Identifier: Apache-2.0
#include "app/core/base/uuid.h"

#include <QTest>

#include <algorithm>

using namespace comptoir;

namespace {

/// Every byte the same.
class SameByte final : public Random {
public:
    explicit SameByte(std::byte value)
        : m_value(value)
    {
    }
    void fill(std::span<std::byte> bytes) override { std::ranges::fill(bytes, m_value); }

private:
    std::byte m_value;
};

} // namespace

class UuidTest : public QObject {
    Q_OBJECT

private slots:
    void timeComesFirst()
    {
        SameByte ones(std::byte{0xff});
        SameByte zeros(std::byte{0});
        const Uuid early = Uuid::timeOrdered({0x0193'c2a0'1234}, ones);
        const Uuid late = Uuid::timeOrdered({0x0193'c2a0'1235}, zeros);
        QCOMPARE(early.text(), std::string("0193c2a0-1234-7fff-bfff-ffffffffffff"));
        QCOMPARE(late.text(), std::string("0193c2a0-1235-7000-8000-000000000000"));
        QVERIFY(early < late);
    }

    void randomOnesTellNothing()
    {
        SameByte ones(std::byte{0xff});
        QCOMPARE(Uuid::random(ones).text(), std::string("ffffffff-ffff-4fff-bfff-ffffffffffff"));
        SystemRandom random;
        QVERIFY(Uuid::random(random) != Uuid::random(random));
    }

    void onlyLowerCaseTextIsOne()
    {
        const std::string text = "0193c2a0-1234-7fff-bfff-ffffffffffff";
        QCOMPARE(Uuid::parse(text)->text(), text);
        for (const char* wrong : {"", "0193C2A0-1234-7fff-bfff-ffffffffffff", "0193c2a0 1234-7fff-bfff-ffffffffffff",
                 "0193c2a0-1234-7fff-bfff-fffffffffff", "0193c2a0-1234-7fff-bfff-fffffffffffg"}) {
            QVERIFY2(!Uuid::parse(wrong), wrong);
        }
    }
};

QTEST_APPLESS_MAIN(UuidTest)

#include "tst_uuid.moc"
