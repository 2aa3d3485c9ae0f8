// SPDX-License-Identifier: Apache-2.0
#include "sync/link/roster.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::sync;

namespace {

RosterEntry till(const std::string& device, std::byte key)
{
    RosterEntry entry{.device = device, .store = "S042", .role = Role::Till};
    entry.curveKey.bytes.fill(key);
    return entry;
}

CurveKey keyOf(std::byte octet)
{
    CurveKey key;
    key.bytes.fill(octet);
    return key;
}

} // namespace

class RosterTest : public QObject {
    Q_OBJECT

private slots:
    void whoIsNotOnItIsAStranger()
    {
        const Roster roster = Roster().with(till("S042-C01", std::byte{1}));

        QCOMPARE(roster.admitted(keyOf(std::byte{1}))->device, std::string("S042-C01"));
        QVERIFY(roster.admitted(keyOf(std::byte{2})) == nullptr);
        QVERIFY(roster.admitted("S042-C02") == nullptr);
        QVERIFY(Roster().admitted(CurveKey{}) == nullptr);
    }

    void aRevokedDeviceIsAStrangerButStaysOnIt()
    {
        const Roster roster = Roster().with(till("S042-C01", std::byte{1})).revoking("S042-C01");

        QVERIFY(roster.admitted("S042-C01") == nullptr);
        QVERIFY(roster.admitted(keyOf(std::byte{1})) == nullptr);
        QCOMPARE(roster.entries().size(), std::size_t{1});
    }

    void aNewKeyTakesThePlaceOfTheOldOne()
    {
        const Roster roster = Roster().with(till("S042-C01", std::byte{1})).with(till("S042-C01", std::byte{2}));

        QVERIFY(roster.admitted(keyOf(std::byte{1})) == nullptr);
        QCOMPARE(roster.admitted(keyOf(std::byte{2}))->device, std::string("S042-C01"));
    }

    void itsVersionOnlyGrows()
    {
        const Roster first = Roster().with(till("S042-C01", std::byte{1}));
        const Roster second = first.revoking("S042-C01");

        QCOMPARE(first.version(), std::uint64_t{1});
        QCOMPARE(second.version(), std::uint64_t{2});
    }
};

QTEST_APPLESS_MAIN(RosterTest)

#include "tst_roster.moc"
