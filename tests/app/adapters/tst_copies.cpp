// SPDX-License-Identifier: Apache-2.0
// Two copies of one till: a manager chooses which stays; every tier knows it by new keys, and the other no more.
#include "app/adapters/device_identity.h"
#include "app/adapters/private_file.h"
#include "app/adapters/staying_keys.h"
#include "app/core/journal/verifier.h"
#include "tests/app/adapters/two_copies.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::test;

namespace {

journal::Report verified(const ChainTill& till, const crypto::IssuerKey& root)
{
    storage::Connection connection(till.folder / "till.db", storage::Access::ReadOnly);
    storage::JournalTableSource source(connection);
    journal::VerifyOptions how;
    how.root = root;
    return journal::verify(source, how);
}

} // namespace

class CopiesTest : public QObject {
    Q_OBJECT

private slots:
    void theCopyThatStaysGoesOnAndTheOtherIsRevokedEverywhere()
    {
        TwoCopies two;
        const crypto::PublicKey before = two.copy->signer->publicKey();

        two.stays(two.copy);

        QCOMPARE(two.copy->database->journal().state().segment, 2);
        const sync::RosterEntry atHq = *two.chain.hq().roster().admitted(kTill);
        QCOMPARE(atHq.signingKey, crypto::textOf(two.copy->signer->publicKey().der()));
        for (adapters::ServerNode* server : {&two.chain.hub(), &two.chain.hq()}) {
            const auto keys = server->received().keys(kTill);
            const auto revoked = std::ranges::find(keys, before.id(), &storage::SigningKey::id);
            QVERIFY(revoked != keys.end() && revoked->until.has_value());
        }
        QVERIFY(two.chain.hub().received().quarantined(kTill) > 20); // what it sold by itself before
        QCOMPARE(two.chain.hq().received().quarantined(kTill), std::int64_t{0});
        const journal::Report report = verified(*two.copy, two.chain.root());
        QVERIFY2(report.sound(), journal::reportText(report).c_str());

        two.original = two.opened(kTill);
        two.original->connect();
        QVERIFY(two.chain.until([&] { return two.original->observer.raised(sync::UplinkAlarmKind::NotAdmitted); }));
        QVERIFY(two.copy->observer.status.online);
    }

    void itsJournalRevokesTheKeyThatBothHad()
    {
        TwoCopies two;
        const std::string before = two.copy->signer->publicKey().id();

        two.stays(two.copy);

        storage::Connection& database = two.copy->database->connection();
        const auto last = database.integer("SELECT max(sequence) FROM journal WHERE type = 'key'");
        storage::JournalReader& journal = two.copy->database->journal().reader();
        std::vector<journal::KeyRecord> ends;
        for (std::int64_t sequence = last; sequence > 0 && ends.size() < 2; --sequence) {
            const auto record = journal.record(sequence);
            const auto* key = record ? std::get_if<journal::KeyRecord>(&record->payload) : nullptr;
            if (key != nullptr && key->action != journal::KeyAction::Announce) {
                ends.push_back(*key);
            }
        }
        QCOMPARE(ends.size(), std::size_t{2});
        QVERIFY(ends[0].action == journal::KeyAction::Replace);
        QVERIFY(ends[1].action == journal::KeyAction::Revoke);
        QVERIFY(ends[1].reason == journal::KeyReason::Fork);
        QCOMPARE(ends[1].keyId, before);
    }

    void whenOneLeavesTheOtherHearsOfItAndGetsTheKeys()
    {
        TwoCopies two;
        QVERIFY(two.choose(*two.copy, comptoir::shop::CopyFate::Leaves));
        const sync::CopyChoice choice = two.choiceOf(*two.copy, *two.copy->signer, nullptr);
        two.copy->uplink->chooseCopy(choice);
        QVERIFY(two.chain.until([&] { return !two.copy->observer.chosen.empty(); }));
        QVERIFY(two.copy->observer.chosen.front().taken);
        two.copy.reset();

        two.original = two.opened(kTill);
        two.original->connect();
        QVERIFY(two.untilForked(*two.original));
        QVERIFY(two.original->observer.alarms.back().serverHead == choice.head);
        two.stays(two.original);

        QVERIFY(two.original->database->journal().state().sequence > static_cast<std::int64_t>(choice.head.sequence));
        two.copy = two.opened("copy");
        two.copy->connect();
        QVERIFY(two.chain.until([&] { return two.copy->observer.raised(sync::UplinkAlarmKind::NotAdmitted); }));
    }

    void aChoiceThatNoKeyOfTheTillSignedChangesNothing()
    {
        TwoCopies two;
        const std::uint64_t version = two.chain.hub().roster().version();
        auto keys = adapters::stayingKeys(two.copy->folder, two.chain.world().random());
        auto stranger = crypto::FileSigner::generate();

        two.copy->uplink->chooseCopy(two.choiceOf(*two.copy, stranger, &keys));

        QVERIFY(two.chain.until([&] { return !two.copy->observer.chosen.empty(); }));
        QVERIFY(!two.copy->observer.chosen.front().taken);
        QCOMPARE(two.chain.hub().roster().version(), version);
    }

    void onlyAManagerChoosesAndOnlyOnce()
    {
        TwoCopies two;
        comptoir::shop::Desk& desk = two.copy->desk;
        QVERIFY(!comptoir::shop::choose(desk, comptoir::shop::CopyFate::Stays, std::nullopt));
        QVERIFY(
            !comptoir::shop::choose(desk, comptoir::shop::CopyFate::Stays, Uuid::random(two.chain.world().random())));
        QVERIFY(two.choose(*two.copy, comptoir::shop::CopyFate::Leaves));
        QVERIFY(!two.choose(*two.copy, comptoir::shop::CopyFate::Stays));
        QVERIFY(comptoir::shop::decision(desk).fate == comptoir::shop::CopyFate::Leaves);
    }

    void keysThatWereTakenHalfwayAreTakenAtTheNextStart()
    {
        TwoCopies two;
        const std::filesystem::path folder = two.copy->folder;
        const auto keys = adapters::stayingKeys(folder, two.chain.world().random());
        const auto again = adapters::stayingKeys(folder, two.chain.world().random());
        QVERIFY(again.curve.publicKey == keys.curve.publicKey); // the same over a restart
        two.copy.reset();
        adapters::takeStayingKeys(folder, "certificate");
        std::filesystem::create_directories(folder / "staying");
        adapters::writePrivateFile(folder / "staying" / "taken", "certificate"); // cut before it was cleared away

        adapters::settleStayingKeys(folder);

        QVERIFY(adapters::existingSigner(folder)->publicKey() == keys.signer->publicKey());
        QVERIFY(adapters::ownCurveKeys(folder, two.chain.world().random()).publicKey == keys.curve.publicKey);
        QCOMPARE(adapters::loadIdentity(folder)->certificate, std::string("certificate"));
        QVERIFY(!std::filesystem::exists(folder / "staying"));
    }
};

QTEST_GUILESS_MAIN(CopiesTest)

#include "tst_copies.moc"
