// SPDX-License-Identifier: Apache-2.0
// Two copies of one till: a manager chooses which stays; every tier knows it by new keys, and the other no more.
#include "app/adapters/copy_proof.h"
#include "app/adapters/device_identity.h"
#include "app/adapters/journal_values.h"
#include "app/adapters/private_file.h"
#include "app/adapters/staying_keys.h"
#include "app/core/journal/verifier.h"
#include "app/shop/settlement/fork.h"
#include "tests/app/adapters/store_chain.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::test;

namespace {

const std::string kTill = "S042-C01";

/// A till that sold, and a clone of its disk that sold something else; the hub has told the clone.
struct Copies {
    Copies()
    {
        auto till = chain.till(kTill);
        check(chain.until([&] { return till->desk.ready(); }), "the store has come");
        write(*till, 5);
        check(untilAtHq(*till), "HQ has it");
        till.reset();
        std::filesystem::copy(chain.folder(kTill), chain.folder("copy"), std::filesystem::copy_options::recursive);
        original = opened(kTill);
        original->connect();
        write(*original, 10);
        check(untilAtHq(*original), "HQ has it");
        original.reset();
        copy = opened("copy");
        write(*copy, 20);
        copy->connect();
        check(untilForked(*copy), "the hub has another record there");
    }

    static void write(ChainTill& till, int events)
    {
        for (int i = 0; i < events; ++i) {
            till.desk.event("BOOT", "démarrage");
        }
        if (till.uplink) {
            till.uplink->journalMoved();
        }
    }
    bool untilAtHq(ChainTill& till)
    {
        return chain.until([&] {
            return chain.hq().journals().durableHead(kTill).hash
                == adapters::toSync(till.database->journal().state().head);
        });
    }
    bool untilForked(ChainTill& till)
    {
        const bool told = chain.until([&] { return till.observer.raised(sync::UplinkAlarmKind::Fork); });
        if (told) {
            const sync::JournalHead theirs = till.observer.alarms.back().serverHead;
            comptoir::shop::recordFork(
                till.desk, {theirs.segment, static_cast<std::int64_t>(theirs.sequence), adapters::toCore(theirs.hash)});
        }
        return told;
    }
    std::unique_ptr<ChainTill> opened(const std::string& folder)
    {
        auto till = std::make_unique<ChainTill>(
            chain.world(), chain.folder(folder), *adapters::loadIdentity(chain.folder(folder)));
        check(till->desk.ready(), "its files know the store");
        return till;
    }

    /// A manager agrees at the till.
    bool choose(ChainTill& till, comptoir::shop::CopyFate fate)
    {
        const Uuid approval = Uuid::random(chain.world().random());
        till.desk.grant(approval, comptoir::shop::kSettleFork);
        return comptoir::shop::choose(till.desk, fate, approval);
    }
    sync::CopyChoice choiceOf(ChainTill& till, crypto::Signer& before, adapters::StayingKeys* next)
    {
        const journal::ChainState& state = till.database->journal().state();
        sync::CopyChoice choice{.registerId = kTill,
            .stays = next != nullptr,
            .head = {static_cast<std::uint32_t>(state.segment), static_cast<sync::Sequence>(state.sequence),
                adapters::toSync(state.head)},
            .approver = comptoir::shop::decision(till.desk).approver};
        if (next != nullptr) {
            choice.curveKey = next->curve.publicKey;
        }
        adapters::signChoice(choice, before, next == nullptr ? nullptr : next->signer.get());
        return choice;
    }

    /// The whole way of the copy that stays: chosen, admitted by new keys, started again with them.
    void stays(std::unique_ptr<ChainTill>& till)
    {
        const std::filesystem::path folder = till->folder;
        QVERIFY(choose(*till, comptoir::shop::CopyFate::Stays));
        auto keys = adapters::stayingKeys(folder, chain.world().random());
        const sync::CopyChoice choice = choiceOf(*till, *till->signer, &keys);
        till->uplink->chooseCopy(choice);
        QVERIFY(chain.until([&] { return till->observer.raised(sync::UplinkAlarmKind::NotAdmitted); }));
        till->connect(keys.curve);
        till->uplink->chooseCopy(choice);
        QVERIFY(chain.until([&] { return !till->observer.chosen.empty(); }));
        const sync::CopyChosen answer = till->observer.chosen.front();
        QVERIFY(answer.taken);
        const auto proven = crypto::proveCertificate(answer.certificate, chain.root());
        QVERIFY(proven && proven->vouched);
        till.reset();
        adapters::takeStayingKeys(folder, answer.certificate);
        till = opened(folder.filename());
        QVERIFY(till->signer->publicKey() == keys.signer->publicKey());
        QVERIFY(comptoir::shop::settleFork(till->desk));
        till->connect();
        write(*till, 3);
        QVERIFY(untilAtHq(*till));
    }

    StoreChain chain;
    std::unique_ptr<ChainTill> original;
    std::unique_ptr<ChainTill> copy;
};

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
        Copies two;
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
        Copies two;
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
        Copies two;
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
        Copies two;
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
        Copies two;
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
        Copies two;
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
