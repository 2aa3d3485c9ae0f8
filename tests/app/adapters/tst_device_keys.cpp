// SPDX-License-Identifier: Apache-2.0
#include "app/adapters/device_identity.h"
#include "app/adapters/feed_names.h"
#include "app/adapters/private_file.h"
#include "app/adapters/register_keys.h"
#include "app/adapters/register_signer.h"
#include "app/adapters/signed_roster.h"
#include "app/core/crypto/pin_verifier.h"
#include "app/core/journal/verifier.h"
#include "tests/app/adapters/store_chain.h"
#include "tests/app/core/journal/journal_fixture.h"
#include "tests/support/said_by.h"

#include <QElapsedTimer>
#include <QTest>

#include <unistd.h>

using namespace comptoir;
using namespace comptoir::test;

namespace {

journal::Report verifiedAt(const std::filesystem::path& folder, const crypto::IssuerKey& root)
{
    storage::Connection connection(folder / "till.db", storage::Access::ReadOnly);
    storage::JournalTableSource source(connection);
    journal::VerifyOptions how;
    how.root = root;
    return journal::verify(source, how);
}

journal::Report verified(const ChainTill& till, const crypto::IssuerKey& root)
{
    return verifiedAt(till.folder, root);
}

bool holdsHqCertificate(ChainTill& till, const crypto::IssuerKey& root)
{
    if (!till.desk.ready()) {
        return false;
    }
    const auto text = crypto::fromBase64(till.database->journal().state().keyCertificate);
    const auto proven = crypto::proveCertificate(crypto::textOf(text.value_or(crypto::Bytes())), root);
    return proven && !proven->vouched;
}

} // namespace

class DeviceKeysTest : public QObject {
    Q_OBJECT

private slots:
    void aHubVouchesAtOnceForATillItEnrolsAndForADayOnly()
    {
        StoreChain chain;

        const sync::EnrolledIdentity identity =
            chain.enrol(chain.hub(), "S042-C01", sync::Role::Till, chain.folder("S042-C01"));

        const auto proven = crypto::proveCertificate(identity.certificate, chain.root());
        QVERIFY(proven.has_value());
        QVERIFY(proven->vouched);
        QCOMPARE(proven->certificate.subject, std::string("S042-C01"));
        QCOMPARE(proven->certificate.role, std::string("till"));
        const auto left = proven->validUntil - chain.world().clock().now();
        QVERIFY(left > std::chrono::hours(23) && left <= std::chrono::hours(24));
    }

    void hqCertifiesTheKeyOfATillAndItsJournalSaysSo()
    {
        StoreChain chain;
        const auto till = chain.till("S042-C01");

        QVERIFY(chain.until([&] { return holdsHqCertificate(*till, chain.root()); }));

        const journal::Report report = verified(*till, chain.root());
        QVERIFY2(report.sound(), journal::reportText(report).c_str());
        QVERIFY(!verified(*till, crypto::makeIssuingKeys().publicKey).sound());
    }

    void aRevokedTillIsCutOffByItsHubWithinFiveSeconds()
    {
        StoreChain chain;
        const auto till = chain.till("S042-C01");
        QVERIFY(chain.until([&] { return holdsHqCertificate(*till, chain.root()) && till->observer.status.online; }));
        QElapsedTimer since;
        since.start();

        QVERIFY(chain.hq().revoke("S042-C01"));

        QVERIFY(chain.until(
            [&] { return chain.hub().roster().admitted("S042-C01") == nullptr && !till->observer.status.online; }));
        QVERIFY2(since.elapsed() < 5000, std::to_string(since.elapsed()).c_str());
        QVERIFY(chain.until([&] { return till->observer.raised(sync::UplinkAlarmKind::NotAdmitted); }));
        QVERIFY(!chain.hq().revoke("S042-C01"));
    }

    void whatAHubOffersNeverUndoesARevocation()
    {
        StoreChain chain;
        const auto till = chain.till("S042-C01");
        QVERIFY(chain.until([&] { return holdsHqCertificate(*till, chain.root()); }));
        const sync::RosterEntry before = *chain.hq().roster().admitted("S042-C01");
        chain.hq().revoke("S042-C01");

        sync::DownlinkObserver& told = chain.hq();
        told.rosterOffered(*chain.hq().roster().admitted("S042-HUB"), sync::Roster(99, {before}));

        QVERIFY(chain.hq().roster().admitted("S042-C01") == nullptr);
    }

    void aRevocationAtTheHubStandsWhenHqHasNotHeardOfIt()
    {
        StoreChain chain;
        const auto till = chain.till("S042-C01");
        QVERIFY(chain.until([&] { return holdsHqCertificate(*till, chain.root()); }));
        QVERIFY(chain.hub().revoke("S042-C01"));

        chain.enrol(chain.hq(), "S042-C02", sync::Role::Till, chain.folder("S042-C02"));

        QVERIFY(chain.until([&] { return chain.hub().roster().admitted("S042-C02") != nullptr; }));
        QVERIFY(chain.hub().roster().admitted("S042-C01") == nullptr);
    }

    void recordsOfARevokedTillGoToQuarantine()
    {
        StoreChain chain;
        const auto till = chain.till("S042-C01");
        QVERIFY(chain.until([&] { return holdsHqCertificate(*till, chain.root()); }));
        QVERIFY(chain.until([&] {
            return chain.hq().received().head("S042-C01").sequence == till->database->journal().state().sequence;
        }));
        chain.hq().revoke("S042-C01");
        till->desk.event("BOOT", "démarrage");
        const std::int64_t last = till->database->journal().state().sequence;
        const auto records = till->journal->read("S042-C01", static_cast<sync::Sequence>(last), 1, 100'000);

        const sync::Appended answer = chain.hq().journals().append("S042-C01", records);

        QVERIFY(answer.result == sync::AppendResult::Invalid);
        QCOMPARE(chain.hq().received().quarantined("S042-C01"), std::int64_t{1});
        QCOMPARE(chain.hq().received().head("S042-C01").sequence, last - 1);
    }

    void theReceiverRefusesWhatAKeySignsThatItsOwnRegisterRevoked()
    {
        StoreChain chain;
        const auto till = chain.till("S042-C01");
        QVERIFY(chain.until([&] { return holdsHqCertificate(*till, chain.root()); }));
        storage::RegisterJournal& journal = till->database->journal();
        QVERIFY(journal
                    .appendAlone({.payload = shop::keyRecord(
                                      till->desk, journal::KeyAction::Revoke, journal::KeyReason::Compromised)})
                    .has_value());
        const auto revoked = static_cast<sync::Sequence>(journal.state().sequence);
        till->uplink->journalMoved();
        QVERIFY(chain.until([&] { return chain.hq().journals().durableHead("S042-C01").sequence == revoked; }));

        till->desk.event("BOOT", "signé par la clé révoquée");
        till->uplink->journalMoved();

        QVERIFY(chain.until([&] { return chain.hub().received().quarantined("S042-C01") == 1; }));
        QCOMPARE(chain.hub().journals().durableHead("S042-C01").sequence, revoked);
        QVERIFY(chain.until([&] { return till->observer.raised(sync::UplinkAlarmKind::RecordsRefused); }));
        const auto stolen = till->journal->read("S042-C01", revoked + 1, 1, 100'000);
        const sync::Appended answer = chain.hq().journals().append("S042-C01", stolen);
        QVERIFY(answer.result == sync::AppendResult::Invalid);
        QVERIFY2(answer.reason.find("which record") != std::string::npos, answer.reason.c_str());
        QVERIFY(!verified(*till, chain.root()).sound());
    }

    void aRotatedKeyIsAnnouncedByTheOldOneAndCertifiedByHq()
    {
        StoreChain chain;
        auto till = chain.till("S042-C01");
        QVERIFY(chain.until([&] { return holdsHqCertificate(*till, chain.root()); }));
        const std::string old = till->signer->publicKey().id();
        const auto next = adapters::makeNextSigner(till->folder);

        const std::int64_t announced =
            shop::announceNextKey(till->desk, next->publicKey(), journal::KeyReason::Rotation);
        adapters::takeNextKey(till->folder);
        const sync::EnrolledIdentity identity = till->identity;
        till.reset();
        const journal::Report offLine = verifiedAt(chain.folder("S042-C01"), chain.root());
        till = std::make_unique<ChainTill>(chain.world(), chain.folder("S042-C01"), identity);
        QVERIFY(till->desk.ready());
        till->desk.event("BOOT", "signé par la clé nouvelle");
        till->connect();

        QVERIFY(chain.until([&] { return holdsHqCertificate(*till, chain.root()); }));
        QVERIFY2(
            offLine.sound(), journal::reportText(offLine).c_str()); // HQ's word is still to come, which is no fault
        QVERIFY(journal::reportText(offLine).find("pas encore certifiée") != std::string::npos);
        const storage::KeyInForce now = till->database->journal().reader().keyInForce();
        QCOMPARE(now.id, next->publicKey().id());
        QCOMPARE(now.since, announced);
        QVERIFY(now.id != old);
        QVERIFY(chain.until([&] {
            return chain.hq().received().head("S042-C01").sequence == till->database->journal().state().sequence;
        }));
        QCOMPARE(chain.hq().received().quarantined("S042-C01"), std::int64_t{0});
        QCOMPARE(chain.hq().roster().admitted("S042-C01")->epoch, 2U);
        const journal::Report report = verified(*till, chain.root());
        QVERIFY2(report.sound(), journal::reportText(report).c_str());
    }

    void aRecordThatTheReplacedKeySignsAfterwardsIsRefusedEverywhere()
    {
        StoreChain chain;
        const auto till = chain.till("S042-C01");
        QVERIFY(chain.until([&] { return holdsHqCertificate(*till, chain.root()); }));
        const auto next = adapters::makeNextSigner(till->folder);
        shop::announceNextKey(till->desk, next->publicKey(), journal::KeyReason::Rotation);
        const auto announced = static_cast<sync::Sequence>(till->database->journal().state().sequence);
        till->uplink->journalMoved();
        QVERIFY(chain.until([&] { return chain.hq().journals().durableHead("S042-C01").sequence == announced; }));

        till->desk.event("BOOT", "signé par la clé remplacée");
        till->uplink->journalMoved();

        QVERIFY(chain.until([&] { return chain.hub().received().quarantined("S042-C01") == 1; }));
        QCOMPARE(chain.hub().journals().durableHead("S042-C01").sequence, announced);
        QVERIFY(!verified(*till, chain.root()).sound());
    }

    void aRotationThatWasInterruptedEndsAtTheNextStart()
    {
        StoreChain chain;
        const auto till = chain.till("S042-C01");
        QVERIFY(chain.until([&] { return holdsHqCertificate(*till, chain.root()); }));
        storage::Connection& database = till->database->connection();
        const std::string old = till->signer->publicKey().id();

        adapters::makeNextSigner(till->folder); // and nobody heard of it
        QCOMPARE(adapters::settledSigner(till->folder, database)->publicKey().id(), old);
        QVERIFY(!std::filesystem::exists(till->folder / "keys" / "journal.next.pem"));

        const auto next = adapters::makeNextSigner(till->folder);
        shop::announceNextKey(till->desk, next->publicKey(), journal::KeyReason::Rotation);
        QCOMPARE(adapters::settledSigner(till->folder, database)->publicKey().id(), next->publicKey().id());
        QCOMPARE(adapters::existingSigner(till->folder)->publicKey().id(), next->publicKey().id());
    }

    void aReplacedKeyThatIsPutBackIsNotUsed()
    {
        StoreChain chain;
        const auto till = chain.till("S042-C01");
        QVERIFY(chain.until([&] { return holdsHqCertificate(*till, chain.root()); }));
        const std::filesystem::path file = till->folder / "keys" / "journal.pem";
        const std::string old = *adapters::readPrivateFile(file);
        const auto next = adapters::makeNextSigner(till->folder);
        shop::announceNextKey(till->desk, next->publicKey(), journal::KeyReason::Rotation);
        adapters::takeNextKey(till->folder);

        adapters::writePrivateFile(file, old);

        const std::string said =
            saidBy([&] { static_cast<void>(adapters::settledSigner(till->folder, till->database->connection())); });
        QVERIFY2(said.find("replaced or revoked") != std::string::npos, said.c_str());
        QVERIFY2(said.find("What was sold is safe") != std::string::npos, said.c_str());
        QVERIFY2(said.find("enrol --again") != std::string::npos, said.c_str());
    }

    void aKeyEnrolledButNotAnnouncedYetOutlivesTheReplacementBeforeIt()
    {
        MemoryRegister till;
        crypto::FileSigner second = crypto::FileSigner::generate();
        const crypto::FileSigner third = crypto::FileSigner::generate(); // enrolled again, its records still to come
        const auto announce = [&](const crypto::PublicKey& key, journal::KeyAction action, std::int64_t at) {
            journal::KeyRecord record = journal::announceKey(key, journal::KeyReason::Rotation);
            record.action = action;
            journal::Envelope envelope;
            envelope.key = till.signer.publicKey().id();
            envelope.sequence = at;
            return std::pair(record, envelope);
        };
        const auto row = [](const crypto::PublicKey& key) { return storage::SigningKey{key.id(), key.pem()}; };
        adapters::RegisterKeys keys({row(till.signer.publicKey()), row(third.publicKey())});

        const auto [replaced, here] = announce(second.publicKey(), journal::KeyAction::Replace, 9);
        keys.take(replaced, here);

        const auto namedAt = [&](const crypto::PublicKey& key, std::int64_t at) {
            journal::Envelope envelope;
            envelope.key = key.id();
            envelope.sequence = at;
            return keys.endedBefore(envelope);
        };
        QCOMPARE(namedAt(till.signer.publicKey(), 10).value_or(0), 9);
        QVERIFY(!namedAt(till.signer.publicKey(), 9)); // what it signed before stays good
        QVERIFY(!namedAt(second.publicKey(), 10));
        QVERIFY(!namedAt(third.publicKey(), 10));
        QCOMPARE(keys.announced().size(), 1U);
    }

    void aTillThatLostItsKeysIsEnrolledAgainAndItsOldRecordsStayGood()
    {
        StoreChain chain;
        auto till = chain.till("S042-C01");
        QVERIFY(chain.until([&] { return holdsHqCertificate(*till, chain.root()); }));
        const std::string oldKey = till->signer->publicKey().id();
        till.reset();
        std::filesystem::remove(chain.folder("S042-C01") / "keys" / "journal.pem");

        till = chain.till("S042-C01");
        QVERIFY(chain.until([&] { return holdsHqCertificate(*till, chain.root()); }));

        QVERIFY(till->database->journal().state().keyId != oldKey);
        QVERIFY(chain.until([&] {
            return chain.hq().received().head("S042-C01").sequence == till->database->journal().state().sequence;
        }));
        QCOMPARE(chain.hq().received().quarantined("S042-C01"), std::int64_t{0});
        const journal::Report report = verified(*till, chain.root());
        QVERIFY2(report.sound(), journal::reportText(report).c_str());
        QCOMPARE(chain.hq().roster().admitted("S042-C01")->epoch, 2U);
    }

    void theVerifiersOfPinsLieNowhereInClearAtATill()
    {
        StoreChain chain;
        const std::string verifier = crypto::makePinVerifier("4711", chain.world().random());
        const storage::FeedChange ines{
            storage::encodeRow(
                Operator{.code = "O17", .firstName = "Inès", .role = "cashier", .pinVerifier = verifier}, 0),
            false};
        chain.hq().feeds().edit(std::string(adapters::kStaffFeed), std::span(&ines, 1));
        chain.hq().downlink().announceFeed(adapters::kStaffFeed);

        const auto till = chain.till("S042-C01");

        QVERIFY(chain.until([&] { return till->reference.findOperator("O17").has_value(); }));
        for (const auto& file : std::filesystem::recursive_directory_iterator(till->folder)) {
            const std::string bytes =
                file.is_regular_file() ? adapters::readFile(file.path()).value_or(std::string()) : std::string();
            QVERIFY2(bytes.find(verifier) == std::string::npos, file.path().c_str());
        }
        SystemRandom random;
        const auto opened = crypto::openPinVerifier(till->reference.findOperator("O17")->pinVerifier, "O17",
            crypto::bytesOf(adapters::ownSecret(till->folder, random)));
        QVERIFY(opened == verifier);
    }

    void aForgedOrForeignRosterIsNotBelieved()
    {
        const crypto::IssuingKeys root = crypto::makeIssuingKeys();
        const crypto::IssuingKeys issuing = crypto::makeIssuingKeys();
        const std::string chain = crypto::issue({.subject = "HQ",
                                                    .role = "issuing",
                                                    .signingKey = std::string(crypto::textOf(issuing.publicKey)),
                                                    .notAfter = Instant{2'000'000'000'000}},
            root, {});
        const sync::Roster roster(
            7, {{.device = "S042-C01", .store = "S042", .signingKey = "spki", .revoked = true, .epoch = 2}});

        const std::string text = adapters::signRoster("S042", roster, issuing, chain);

        const auto proven = adapters::proveRoster(text, root.publicKey, "S042");
        QVERIFY(proven.has_value());
        QCOMPARE(proven->version(), std::uint64_t{7});
        QVERIFY(proven->entries() == roster.entries());
        QVERIFY(!adapters::proveRoster(text, issuing.publicKey, "S042"));
        QVERIFY(!adapters::proveRoster(text, root.publicKey, "S043"));
        std::string forged = text;
        forged.replace(forged.find("revoked"), 7, "active ");
        QVERIFY(!adapters::proveRoster(forged, root.publicKey, "S042"));
    }

    void aSecretThatAnotherAccountOwnsIsRefusedWithWhatToDo()
    {
        if (::geteuid() != 0) {
            QSKIP("only root can give a file away");
        }
        constexpr uid_t kNobody = 65534;
        const Folder folder;
        adapters::writePrivateFile(folder / "curve.key", "secret");
        QCOMPARE(::chown((folder / "curve.key").c_str(), kNobody, kNobody), 0);
        adapters::ownSigner(folder.path());
        QCOMPARE(::chown((folder / "keys" / "journal.pem").c_str(), kNobody, kNobody), 0);

        for (const std::string& said :
            {saidBy([&] { static_cast<void>(adapters::readPrivateFile(folder / "curve.key")); }),
                saidBy([&] { static_cast<void>(adapters::existingSigner(folder.path())); })}) {
            QVERIFY2(said.find("belongs to another account") != std::string::npos, said.c_str());
            QVERIFY2(said.find("chown") != std::string::npos, said.c_str());
        }
    }

    void aSecretThatOthersMayReadIsRefusedWithWhatToDo()
    {
        const Folder folder;
        adapters::writePrivateFile(folder / "curve.key", "secret");
        QCOMPARE(*adapters::readPrivateFile(folder / "curve.key"), std::string("secret"));
        std::filesystem::permissions(folder / "curve.key", std::filesystem::perms{0640});

        const std::string said = saidBy([&] { static_cast<void>(adapters::readPrivateFile(folder / "curve.key")); });

        QVERIFY2(said.find("chmod 600") != std::string::npos, said.c_str());
    }
};

QTEST_GUILESS_MAIN(DeviceKeysTest)
#include "tst_device_keys.moc"
