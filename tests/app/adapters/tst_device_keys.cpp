// SPDX-License-Identifier: Apache-2.0
#include "app/adapters/feed_names.h"
#include "app/adapters/private_file.h"
#include "app/adapters/signed_roster.h"
#include "app/core/journal/verifier.h"
#include "tests/app/adapters/store_chain.h"

#include <QElapsedTimer>
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

    void aTillThatLostItsKeysIsEnrolledAgainAndItsOldRecordsStayGood()
    {
        StoreChain chain;
        auto till = chain.till("S042-C01");
        QVERIFY(chain.until([&] { return holdsHqCertificate(*till, chain.root()); }));
        const std::string oldKey = till->signer.publicKey().id();
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

    void aSecretThatOthersMayReadIsRefusedWithWhatToDo()
    {
        const Folder folder;
        adapters::writePrivateFile(folder / "curve.key", "secret");
        QCOMPARE(*adapters::readPrivateFile(folder / "curve.key"), std::string("secret"));
        std::filesystem::permissions(folder / "curve.key", std::filesystem::perms{0640});

        try {
            static_cast<void>(adapters::readPrivateFile(folder / "curve.key"));
            QFAIL("it was read");
        } catch (const std::runtime_error& error) {
            QVERIFY(std::string_view(error.what()).find("chmod 600") != std::string_view::npos);
        }
    }
};

QTEST_GUILESS_MAIN(DeviceKeysTest)
#include "tst_device_keys.moc"
