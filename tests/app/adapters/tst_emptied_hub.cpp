// SPDX-License-Identifier: Apache-2.0
// A hub whose disk is new: its tills and HQ make it complete, and it speaks for HQ until then.
#include "app/adapters/device_identity.h"
#include "app/adapters/journal_values.h"
#include "app/core/storage/till_audit.h"
#include "app/shop/settlement/start.h"
#include "tests/app/adapters/store_chain.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::test;

namespace {

const std::string kTill = "S042-C01";

/// The till's question to the hub, waited for as the till thread does.
class AskedOfHub final : public comptoir::shop::RecordsAbove {
public:
    AskedOfHub(StoreChain& chain, ChainTill& till)
        : m_chain(chain)
        , m_till(till)
    {
    }

    std::optional<std::vector<journal::SealedRecord>> records(std::int64_t from, std::int64_t to) override
    {
        const std::size_t before = m_till.observer.pages.size();
        m_till.uplink->fetchRecords({kTill, static_cast<sync::Sequence>(from), static_cast<sync::Sequence>(to)});
        if (!m_chain.until([&] { return m_till.observer.pages.size() > before; })) {
            return std::nullopt;
        }
        std::vector<journal::SealedRecord> records;
        for (const sync::JournalRecord& record : m_till.observer.pages.back().records) {
            records.push_back(*adapters::toSealed(record));
        }
        return records;
    }

private:
    StoreChain& m_chain;
    ChainTill& m_till;
};

/// A till that sells, whose records HQ has, with a backup of an hour ago.
struct Shop {
    Shop()
    {
        till = chain.till(kTill);
        check(chain.until([&] { return till->desk.ready(); }), "the store has come");
        write(5);
        off();
        std::filesystem::copy_file(file(), backup());
        on();
        write(40);
    }

    void write(int events)
    {
        for (int i = 0; i < events; ++i) {
            till->desk.event("BOOT", "démarrage");
        }
        till->uplink->journalMoved();
        check(untilAtHq(), "HQ has every record");
    }
    bool untilAtHq()
    {
        return chain.until([&] {
            const auto head = static_cast<sync::Sequence>(till->database->journal().state().sequence);
            return chain.hq().journals().durableHead(kTill).sequence == head
                && chain.hub().journals().durableHead(kTill).sequence == head;
        });
    }
    void off() { till.reset(); }
    void on()
    {
        till = std::make_unique<ChainTill>(
            chain.world(), chain.folder(kTill), *adapters::loadIdentity(chain.folder(kTill)));
        check(till->desk.ready(), "its files know the store");
        till->connect();
    }
    void putBack() const
    {
        for (const char* part : {"-wal", "-shm"}) {
            std::filesystem::remove(chain.folder(kTill) / (std::string("till.db") + part));
        }
        std::filesystem::copy_file(backup(), file(), std::filesystem::copy_options::overwrite_existing);
    }
    std::filesystem::path file() const { return chain.folder(kTill) / "till.db"; }
    std::filesystem::path backup() const { return chain.folder(kTill) / "backup.db"; }

    StoreChain chain;
    std::unique_ptr<ChainTill> till;
};

} // namespace

class EmptiedHubTest : public QObject {
    Q_OBJECT

private slots:
    void aTillThatHasEverythingFillsItAgain()
    {
        Shop shop;

        shop.chain.emptyHub();

        QVERIFY(shop.untilAtHq());
        shop.write(3);
        QVERIFY(!shop.till->observer.raised(sync::UplinkAlarmKind::Fenced));
        QVERIFY(!shop.till->observer.raised(sync::UplinkAlarmKind::Fork));
        QCOMPARE(shop.chain.hq().received().quarantined(kTill), std::int64_t{0});
    }

    void aTillThatLostRecordsHearsOfThemAndGetsThemFromHq()
    {
        Shop shop;
        const sync::JournalHead held = shop.chain.hq().journals().durableHead(kTill);
        shop.off();
        shop.putBack();
        shop.chain.emptyHub();
        shop.on();
        QVERIFY(shop.chain.until([&] { return shop.till->observer.raised(sync::UplinkAlarmKind::Fenced); }));
        QVERIFY(shop.till->observer.alarms.back().serverHead == held);
        QVERIFY(shop.chain.hub().journals().durableHead(kTill).sequence < held.sequence);

        AskedOfHub above(shop.chain, *shop.till);
        const auto outcome = comptoir::shop::restoreFrom(shop.till->desk, above,
            {held.segment, static_cast<std::int64_t>(held.sequence), adapters::toCore(held.hash)});

        QVERIFY(outcome == comptoir::shop::RestoreOutcome::Whole);
        shop.write(1);
        QCOMPARE(shop.till->database->journal().state().segment, 2);
        QCOMPARE(shop.chain.hq().journals().durableHead(kTill).segment, 2U);
        QCOMPARE(shop.chain.hq().received().quarantined(kTill), std::int64_t{0});
        QCOMPARE(shop.chain.hub().received().quarantined(kTill), std::int64_t{0});
        shop.off();
        const journal::Report report = storage::auditTill(shop.file(), {});
        QVERIFY2(report.sound(), journal::reportText(report).c_str());
    }

    void aBackupThatSoldIsAForkAlsoWhenOnlyHqKnows()
    {
        Shop shop;
        shop.off();
        shop.putBack();
        shop.on();
        shop.till->uplink.reset(); // out of reach of everybody, and it sells more than was lost
        for (int i = 0; i < 60; ++i) {
            shop.till->desk.event("BOOT", "démarrage");
        }
        shop.chain.emptyHub();

        shop.till->connect();

        QVERIFY(shop.chain.until([&] { return shop.till->observer.raised(sync::UplinkAlarmKind::Fork); }));
        QCOMPARE(shop.chain.hq().received().quarantined(kTill), std::int64_t{0});
    }
};

QTEST_GUILESS_MAIN(EmptiedHubTest)

#include "tst_emptied_hub.moc"
