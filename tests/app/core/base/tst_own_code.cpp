// SPDX-License-Identifier: Apache-2.0
#include "app/core/base/own_code.h"

#include <QTest>
#include <algorithm>
#include <cstdint>
#include <span>

using namespace comptoir;

namespace {

class CountingRandom final : public Random {
public:
    void fill(std::span<std::byte> bytes) override
    {
        for (std::byte& each : bytes) {
            each = static_cast<std::byte>(m_next);
            m_next = static_cast<std::uint8_t>(m_next + 0x11);
        }
    }

private:
    std::uint8_t m_next = 0;
};

} // namespace

class OwnCodeTest : public QObject {
    Q_OBJECT

private slots:
    void writesCrockfordWithItsCheckCharacter()
    {
        CountingRandom random;

        const OwnCode code = OwnCode::make(OwnCodeKind::Customer, random);

        QCOMPARE(code.text(), std::string("K10024H36H2NCSVRH6DAQF6DVVQZW"));
    }

    void readsWhatItWrote()
    {
        SystemRandom random;
        for (const OwnCodeKind kind :
            {OwnCodeKind::Customer, OwnCodeKind::GiftCard, OwnCodeKind::Voucher, OwnCodeKind::Badge}) {
            for (int i = 0; i < 200; ++i) {
                const OwnCode made = OwnCode::make(kind, random);
                const auto read = OwnCode::parse(made.text());
                QVERIFY(read.has_value());
                QVERIFY(*read == made);
                QVERIFY(read->kind() == kind);
            }
        }
    }

    void forgivesWhatCrockfordForgives()
    {
        const auto read = OwnCode::parse("k1oo24h36h2ncsvrh6daqf6dvvqzw");
        QVERIFY(read.has_value());
        QCOMPARE(read->text(), std::string("K10024H36H2NCSVRH6DAQF6DVVQZW"));

        const auto five = OwnCode::parse("G1" + std::string(25, 'O') + "55");
        QVERIFY(five.has_value());
        QCOMPARE(five->text(), "G1" + std::string(25, '0') + "55");
        QVERIFY(five->kind() == OwnCodeKind::GiftCard);
    }

    void refusesEveryChangedCharacter()
    {
        CountingRandom random;
        const std::string good = OwnCode::make(OwnCodeKind::Voucher, random).text();
        for (std::size_t at = 2; at < good.size(); ++at) {
            for (const char other : std::string_view("0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U")) {
                std::string changed = good;
                changed[at] = other;
                QCOMPARE(OwnCode::parse(changed).has_value(), changed == good);
            }
        }
    }

    void refusesOtherPrefixesAndTooLargeNumbers()
    {
        QVERIFY(!OwnCode::parse("X1" + std::string(27, '0')).has_value());
        QVERIFY(!OwnCode::parse("K2" + std::string(27, '0')).has_value());
        QVERIFY(OwnCode::parse("K1" + std::string(27, '0')).has_value());
        QVERIFY(OwnCode::parse("K17ZZZZZZZZZZZZZZZZZZZZZZZZZ*").has_value());
        QVERIFY(!OwnCode::parse("K18" + std::string(26, '0')).has_value());
        QVERIFY(!OwnCode::parse("").has_value());
    }
};

QTEST_APPLESS_MAIN(OwnCodeTest)

#include "tst_own_code.moc"
