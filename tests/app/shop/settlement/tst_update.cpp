// SPDX-License-Identifier: Apache-2.0
// Another version takes over only from a register at rest, and the journal says what became of it (journal.md §10).
#include "app/core/base/version.h"
#include "app/core/journal/canonical.h"
#include "app/shop/settlement/update.h"
#include "tests/support/journal_proof.h"
#include "tests/support/seeded_random.h"
#include "tests/support/whole_register.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::test;

namespace {

const std::string kThis(kVersion);

/// A register that can be stopped and started as its program is.
struct Shop {
    Shop() { start(); }

    void start()
    {
        shop.reset();
        shop = std::make_unique<WholeRegister>(files.folder(), signer, clock, random);
        clock.pass(1000);
        shop->boot();
    }

    void stop() { shop::recordShutdown(shop->desk()); }

    /// The last word in the journal is that of a version before this one.
    void writtenByAnEarlierVersion()
    {
        journal::Identity earlier = shop->till().journal().sealer().identity();
        earlier.software = "0.0.9";
        shop.reset();
        const auto till = std::move(*storage::TillDatabase::open(files.folder() / "till.db", "test"));
        till->startJournal(earlier, parisCalendar(), clock, signer);
        const bool recorded = till->journal().appendAlone({.payload = journal::EventRecord{.code = "BOOT"}}).has_value()
            && till->journal().appendAlone({.payload = journal::EventRecord{.code = "SHUTDOWN_CLEAN"}}).has_value();
        check(recorded, "an event is always recordable");
    }

    bool begin(const std::string& version)
    {
        return shop::beginUpdate(shop->desk(), shop->sale(), version).has_value();
    }

    /// The data of each event of that code, oldest first.
    std::vector<journal::EventRecord> events(const std::string& code)
    {
        std::vector<journal::EventRecord> found;
        storage::JournalReader& reader = shop->till().journal().reader();
        for (std::int64_t sequence = 1; sequence <= shop->till().journal().state().sequence; ++sequence) {
            const auto record = reader.record(sequence);
            const auto* event = std::get_if<journal::EventRecord>(&record->payload);
            if (event != nullptr && event->code == code) {
                found.push_back(*event);
            }
        }
        return found;
    }

    StoreFiles files;
    SeededRandom random;
    SetClock clock;
    crypto::FileSigner signer = crypto::FileSigner::generate();
    std::unique_ptr<WholeRegister> shop;
    Told told;
};

QString dataOf(const journal::EventRecord& event)
{
    return QString::fromStdString(journal::writeCanonical(event.data));
}

} // namespace

class UpdateTest : public QObject {
    Q_OBJECT

private slots:
    void updateIsRefusedWhileATicketIsOpen()
    {
        Shop shop;
        shop.shop->selling().scan(parseScan(kSoapCode));

        QCOMPARE(shop.begin("0.2.0"), false);

        QVERIFY(shop.events("UPDATE_START").empty());
        shop.shop->sell(shop.told, {}, 0);
        QVERIFY(shop.begin("0.2.0"));
        QCOMPARE(shop.events("UPDATE_START").size(), std::size_t{1});
        QVERIFY(dataOf(shop.events("UPDATE_START").front()).contains(QStringLiteral("\"to\":\"0.2.0\"")));
    }

    void versionThatTookOverSaysSoOnce()
    {
        Shop shop;
        QVERIFY(shop.begin(kThis));
        shop.stop();

        shop.start();
        shop.stop();
        shop.start();

        QCOMPARE(shop.events("UPDATE_DONE").size(), std::size_t{1});
        QVERIFY(shop.events("UPDATE_ROLLBACK").empty());
    }

    void versionThatCameBackSaysSoAndWhy()
    {
        Shop shop;
        QVERIFY(shop.begin("0.2.0"));
        shop.stop();
        shop::noteFallBack(shop.shop->desk(), "0.2.0 ended before it was ready, exit code 3");

        shop.start();
        shop.stop();
        shop.start();

        const auto rolledBack = shop.events("UPDATE_ROLLBACK");
        QCOMPARE(rolledBack.size(), std::size_t{1});
        const QString data = dataOf(rolledBack.front());
        QVERIFY2(data.contains(QStringLiteral("\"to\":\"0.2.0\"")), qPrintable(data));
        QVERIFY2(data.contains(QStringLiteral("exit code 3")), qPrintable(data));
        QVERIFY(shop.events("UPDATE_DONE").empty());
    }

    void newVersionThatNobodyAnnouncedIsJournaled()
    {
        Shop shop;
        shop.stop();
        shop.shop->till().settings().set("software", "0.0.9"); // what a package manager replaced

        shop.start();

        const auto done = shop.events("UPDATE_DONE");
        QCOMPARE(done.size(), std::size_t{1});
        QVERIFY(dataOf(done.front()).contains(QStringLiteral("\"from\":\"0.0.9\"")));
    }

    void otherSoftwareIsAnnouncedWhateverItDoesFirst()
    {
        Shop shop;
        shop.stop();
        shop.writtenByAnEarlierVersion();
        shop.shop = std::make_unique<WholeRegister>(shop.files.folder(), shop.signer, shop.clock, shop.random);
        QVERIFY(shop.shop->desk().ready());

        // What `comptoirctl key rotate` does: no start of the till comes before it.
        const crypto::FileSigner next = crypto::FileSigner::generate();
        shop::announceNextKey(shop.shop->desk(), next.publicKey(), journal::KeyReason::Rotation);

        QCOMPARE(shop.events("PERIMETER_CHANGE").size(), std::size_t{1});
        QVERIFY(dataOf(shop.events("PERIMETER_CHANGE").front()).contains(QStringLiteral("\"from\":\"0.0.9\"")));
        shop.shop.reset();
        QCOMPARE(faultsOf(shop.files.folder(), shop.told), QString());
    }

    void journalHoldsWithAnUpdateThatFailedInIt()
    {
        Shop shop;
        shop.shop->sell(shop.told, {kSoapCode}, 0);
        QVERIFY(shop.begin("0.2.0"));
        shop.stop();
        shop.start();
        shop.shop->sell(shop.told, {kTrousersCode}, 500);
        shop.shop.reset();

        QCOMPARE(faultsOf(shop.files.folder(), shop.told), QString());
    }
};

QTEST_APPLESS_MAIN(UpdateTest)

#include "tst_update.moc"
