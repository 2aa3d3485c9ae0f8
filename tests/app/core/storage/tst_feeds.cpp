// SPDX-License-Identifier: Apache-2.0
#include "app/core/crypto/pin_verifier.h"
#include "app/core/storage/catalogue_reader.h"
#include "app/core/storage/feed_database.h"
#include "app/core/storage/reference_reader.h"
#include "app/core/storage/reference_writer.h"
#include "tests/app/core/journal/journal_fixture.h"
#include "tests/app/core/storage/storage_fixture.h"

#include <QTest>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <random>

using namespace comptoir;
using namespace comptoir::storage;
using namespace comptoir::test;

namespace {

FeedRow person(const std::string& code, const std::string& name)
{
    return encodeRow(Operator{.code = code, .firstName = name, .role = "cashier"}, 0);
}

const std::string kSecret(crypto::kDeviceSecretSize, 's');

FeedRow operatorWith(const std::string& verifier)
{
    return encodeRow(
        Operator{.code = "O17", .firstName = "Inès", .role = "cashier", .pinVerifier = verifier, .active = true}, 0);
}

/// One row is the whole feed.
bool keep(ReferenceWriter& writer, const FeedRow& row, std::int64_t offset)
{
    FeedDigest digest;
    digest.add(row);
    return writer
        .replace("staff", std::vector<FeedRow>{row}, {.history = "h", .offset = offset, .digest = digest.value()})
        .has_value();
}

/// Whether `text` stands anywhere in the bytes of the file or of its log.
bool holds(const std::filesystem::path& file, const std::string& text)
{
    for (const char* const part : {"", "-wal"}) {
        std::ifstream stream(file.string() + part, std::ios::binary);
        const std::string bytes(std::istreambuf_iterator<char>(stream), {});
        if (bytes.find(text) != std::string::npos) {
            return true;
        }
    }
    return false;
}

constexpr std::size_t kPlenty = 1'000'000;

/// HQ and one consumer, and the way between them.
struct Chain {
    Folder folder;
    SetClock clock;
    SystemRandom random;
    FeedDatabase hq{folder / "hq.db", clock, random};
    FeedDatabase hub{folder / "hub.db", clock, random};
    ReferenceWriter till{folder / "reference.db"};

    /// As the sync does: all parts of a change, then one transaction.
    std::optional<std::vector<FeedChange>> fetch(
        FeedDatabase& server, const std::string& feed, FeedCursor from, FeedCursor& to, std::size_t maxBytes)
    {
        std::vector<FeedChange> changes;
        for (;;) {
            auto delta = server.delta(feed, from, maxBytes);
            if (!delta) {
                return std::nullopt;
            }
            changes.insert(changes.end(), delta->changes.begin(), delta->changes.end());
            to = delta->to;
            if (delta->complete) {
                return changes;
            }
            from = delta->to;
        }
    }
};

} // namespace

class FeedsTest : public QObject {
    Q_OBJECT

private slots:
    void anyOrderOfChangesGivesTheSameDigest()
    {
        std::vector<FeedRow> rows;
        for (int i = 0; i < 50; ++i) {
            rows.push_back({.key = "k/" + std::to_string(i),
                .version = i,
                .body = std::string(static_cast<std::size_t>(7 + i), 'x')});
        }
        FeedDigest inOrder;
        std::for_each(rows.begin(), rows.end(), [&](const FeedRow& row) { inOrder.add(row); });
        std::mt19937 shuffle(7);
        for (int round = 0; round < 20; ++round) {
            std::shuffle(rows.begin(), rows.end(), shuffle);
            FeedDigest digest;
            const FeedRow passing{.key = "gone", .version = round, .body = "y"};
            digest.remove(passing);
            std::for_each(rows.begin(), rows.end(), [&](const FeedRow& row) { digest.add(row); });
            digest.add(passing);
            QVERIFY(digest.value() == inOrder.value());
        }
        FeedDigest other = inOrder;
        other.add({.key = "k/1", .version = 1, .body = "z"});
        QVERIFY(other.value() != inOrder.value());
    }

    // Written down from the protocol's definition: SHA-256 of 01000000 'k' 0200000000000000 'b'.
    void digestIsTheProtocolsOwn()
    {
        FeedDigest digest;
        digest.add({.key = "k", .version = 2, .body = "b"});
        QCOMPARE(digest.value().hex(), std::string("f98c4e9db070ab554e476516be6144cfc2f1ae5c577ba9ead6d57b30a80eff2f"));
    }

    void editGivesVersionsAndLeavesOutWhatDoesNotChange()
    {
        Chain chain;
        const std::vector<FeedChange> two = {put(person("A", "Ada")), put(person("B", "Bob"))};
        QCOMPARE(chain.hq.edit("staff", two), 2);
        const auto before = chain.hq.head("staff");
        QCOMPARE(chain.hq.edit("staff", two), 0);
        QVERIFY(chain.hq.head("staff") == before);

        const std::vector<FeedChange> change = {put(person("B", "Bea")), drop("operator/none"), drop("operator/A")};
        QCOMPARE(chain.hq.edit("staff", change), 2);
        QCOMPARE(chain.hq.rowCount("staff"), 1);
        QCOMPARE(chain.hq.row("staff", "operator/B")->version, 3);
        QCOMPARE(chain.hq.head("staff")->offset, 4);
    }

    void editThatIsNotCommittedLeavesTheFeedAsItWas()
    {
        Chain chain;
        chain.hq.edit("staff", std::vector<FeedChange>{put(person("A", "Ada"))});
        const auto before = chain.hq.head("staff");
        {
            const auto edit = chain.hq.beginEdit("staff");
            QCOMPARE(edit->put(put(person("B", "Bob"))), FeedEdit::Outcome::Added);
            QCOMPARE(edit->put(put(person("A", "Ann"))), FeedEdit::Outcome::Changed);
            QCOMPARE(edit->put(put(person("A", "Ann"))), FeedEdit::Outcome::Unchanged);
        }
        QVERIFY(chain.hq.head("staff") == before);
        QCOMPARE(chain.hq.rowCount("staff"), 1);
    }

    void moreThanTwentyThousandChangesAreALongWay()
    {
        Chain chain;
        chain.hq.edit("catalogue", std::vector<FeedChange>{put({.key = "k/start", .version = 0, .body = "{}"})});
        const FeedCursor start = *chain.hq.head("catalogue");
        std::vector<FeedChange> changes;
        for (int i = 0; i < 20'000; ++i) {
            changes.push_back(put({.key = "k/" + std::to_string(i), .version = 0, .body = "{}"}));
        }

        chain.hq.edit("catalogue", changes);
        QVERIFY(!chain.hq.isLongWay("catalogue", start));

        chain.hq.edit("catalogue", std::vector<FeedChange>{put({.key = "k/last", .version = 0, .body = "{}"})});
        QVERIFY(chain.hq.isLongWay("catalogue", start));
    }

    void rowsReachTheTillThroughTheHub()
    {
        Chain chain;
        chain.hq.edit("staff", std::vector<FeedChange>{put(person("A", "Ada")), put(person("B", "Bob"))});
        QVERIFY(!chain.hq.delta("staff", FeedCursor(), kPlenty).has_value());
        const auto rows = chain.hq.rows("staff");
        QVERIFY(chain.hub.mirrorRows("staff", rows, *chain.hq.head("staff")).has_value());
        QVERIFY(chain.till.replace("staff", chain.hub.rows("staff"), *chain.hub.head("staff")).has_value());

        for (int i = 0; i < 40; ++i) {
            chain.hq.edit(
                "staff", std::vector<FeedChange>{put(person("C" + std::to_string(i % 7), std::to_string(i)))});
        }
        chain.hq.edit("staff", std::vector<FeedChange>{drop("operator/A")});
        FeedCursor to;
        const auto toHub = chain.fetch(chain.hq, "staff", *chain.hub.head("staff"), to, 200);
        QVERIFY(toHub.has_value());
        QCOMPARE(toHub->size(), 8U); // seven people and a deletion, however often they changed
        QVERIFY(chain.hub.mirror("staff", *toHub, to).has_value());
        QVERIFY(chain.hub.head("staff") == chain.hq.head("staff"));

        const auto toTill = chain.fetch(chain.hub, "staff", chain.till.cursor("staff"), to, 200);
        QVERIFY(chain.till.apply("staff", *toTill, to).has_value());
        ReferenceReader reader(chain.folder / "reference.db");
        QCOMPARE(reader.operators().size(), 8U);
        QVERIFY(!reader.findOperator("A").has_value());
        QCOMPARE(reader.findOperator("C6")->firstName, std::string("34"));
        QVERIFY(reader.cursor("staff") == chain.hq.head("staff"));
    }

    void tillBetweenTwoOffsetsOfTheHubMissesNothing()
    {
        Chain chain;
        chain.hq.edit("staff", std::vector<FeedChange>{put(person("A", "Ada"))});
        QVERIFY(chain.hub.mirrorRows("staff", chain.hq.rows("staff"), *chain.hq.head("staff")).has_value());
        chain.hq.edit("staff", std::vector<FeedChange>{put(person("B", "Bob"))});
        QVERIFY(chain.till.replace("staff", chain.hq.rows("staff"), *chain.hq.head("staff")).has_value());
        chain.hq.edit("staff", std::vector<FeedChange>{put(person("C", "Cy")), put(person("A", "Ann"))});
        FeedCursor to;
        const auto toHub = chain.fetch(chain.hq, "staff", *chain.hub.head("staff"), to, kPlenty);
        QVERIFY(chain.hub.mirror("staff", *toHub, to).has_value());

        const auto toTill = chain.fetch(chain.hub, "staff", chain.till.cursor("staff"), to, kPlenty);

        QVERIFY(toTill.has_value());
        QVERIFY(chain.till.apply("staff", *toTill, to).has_value());
        QVERIFY(chain.till.cursor("staff") == *chain.hq.head("staff"));
    }

    void strangeCursorNeedsASnapshot_data()
    {
        QTest::addColumn<QByteArray>("history");
        QTest::addColumn<int>("offset");
        QTest::addColumn<bool>("sameDigest");
        QTest::newRow("another history") << QByteArray("other") << 1 << true;
        QTest::newRow("ahead") << QByteArray() << 9 << true;
        QTest::newRow("other rows") << QByteArray() << 1 << false;
    }

    void strangeCursorNeedsASnapshot()
    {
        QFETCH(QByteArray, history);
        QFETCH(int, offset);
        QFETCH(bool, sameDigest);
        Chain chain;
        chain.hq.edit("staff", std::vector<FeedChange>{put(person("A", "Ada"))});
        FeedCursor from = *chain.hq.head("staff");
        from.history = history.isEmpty() ? from.history : history.toStdString();
        from.offset = offset;
        from.digest = sameDigest ? from.digest : crypto::sha256("x");

        QVERIFY(!chain.hq.delta("staff", from, kPlenty).has_value());
    }

    void deltaThatDoesNotGiveItsDigestIsRefused()
    {
        Chain chain;
        chain.hq.edit("staff", std::vector<FeedChange>{put(person("A", "Ada"))});
        QVERIFY(chain.till.replace("staff", chain.hq.rows("staff"), *chain.hq.head("staff")).has_value());
        FeedCursor to = *chain.hq.head("staff");
        to.offset += 1;

        const auto applied = chain.till.apply("staff", std::vector<FeedChange>{drop("operator/A")}, to);

        QCOMPARE(applied.error(), FeedRefusal::DigestDiffers);
        QVERIFY(chain.till.cursor("staff") == *chain.hq.head("staff"));
        ReferenceReader reader(chain.folder / "reference.db");
        QCOMPARE(reader.operators().size(), 1U);
    }

    void aFileStaysUntilTheOneAfterTheNextIsMade()
    {
        Chain chain;
        std::vector<std::filesystem::path> made;
        for (const char* sku : {"A", "B", "C"}) {
            chain.hq.edit("catalogue", std::vector{put(encodeRow(article(sku, "Article", sku), 0))});
            made.push_back(chain.hq.makeFile("catalogue", chain.folder / "files").path);
        }

        QVERIFY(!std::filesystem::exists(made[0]));
        QVERIFY(std::filesystem::exists(made[1])); // somebody may just be opening it
        QVERIFY(std::filesystem::exists(made[2]));
    }

    void feedOfAnOlderFileIsTakenInWithItsPlace()
    {
        Chain chain;
        chain.hq.edit("staff", std::vector{put(person("O1", "Inès"))});
        chain.hq.edit("catalogue", std::vector{put(encodeRow(article("A", "Article", "1"), 0))});
        chain.hq.edit("catalogue", std::vector{put(encodeRow(article("B", "Article", "2"), 0))});
        const auto before = chain.hq.head("catalogue");
        const FeedCursor first{.history = before->history, .offset = 1, .digest = {}};

        chain.hub.adopt(chain.folder / "hq.db", "catalogue");

        QVERIFY(chain.hub.head("catalogue") == before);
        QCOMPARE(chain.hub.rowCount("catalogue"), std::int64_t{2});
        QCOMPARE(chain.hub.delta("catalogue", first, kPlenty)->changes.size(), 1U);
        QVERIFY(!chain.hq.head("catalogue").has_value());
        QCOMPARE(chain.hq.rowCount("staff"), std::int64_t{1});
    }

    void catalogueTravelsAsAFileThenAsChanges()
    {
        Chain chain;
        std::vector<FeedChange> changes = {put(encodeRow(vatRate("standard", 2000), 0))};
        for (int i = 0; i < 30; ++i) {
            changes.push_back(put(encodeRow(article("A" + std::to_string(i), "Article", "c" + std::to_string(i)), 0)));
        }
        chain.hq.edit("catalogue", changes);
        const FeedFile made = chain.hq.makeFile("catalogue", chain.folder / "hq-files");
        QVERIFY(made.at == *chain.hq.head("catalogue"));
        QCOMPARE(chain.hq.makeFile("catalogue", chain.folder / "hq-files").path, made.path);
        const auto atHub = chain.folder / "at-hub";
        const auto atTill = chain.folder / "at-till";
        std::filesystem::copy_file(made.path, atHub);
        std::filesystem::copy_file(made.path, atTill);
        chain.hub.mirrorFile("catalogue", describeFile(atHub, made.at));
        QVERIFY(chain.hub.file("catalogue")->sha256 == made.sha256);
        CatalogueWriter till(chain.folder / "till");
        QVERIFY(till.install(atTill, made.at).has_value());

        Article changed = article("A3", "Changé", "c3");
        changed.prices = {priceOf(555)};
        chain.hq.edit("catalogue", std::vector<FeedChange>{put(encodeRow(changed, 0)), drop("product/A4")});
        chain.hq.edit("catalogue", std::vector<FeedChange>{put(encodeRow(article("A4", "Revenu", "c4"), 0))});
        FeedCursor to;
        const auto toHub = chain.fetch(chain.hq, "catalogue", *chain.hub.head("catalogue"), to, 300);
        QVERIFY(chain.hub.mirror("catalogue", *toHub, to).has_value());
        const auto toTill = chain.fetch(chain.hub, "catalogue", till.cursor(), to, 300);
        QVERIFY(till.apply(*toTill, to).has_value());

        QVERIFY(till.cursor() == *chain.hq.head("catalogue"));
        CatalogueReader reader(chain.folder / "till");
        reader.setScope({.priceList = "EU1", .fallbackPriceList = {}, .territory = "FR"});
        QCOMPARE(reader.findByCode("c3", kNow)->offer.price.tenThousandths, 55'500);
        QCOMPARE(reader.search("revenu", 5, kNow).size(), 1U);
    }

    void verifiersOfPinsLieSealedAndTheDigestStillHolds()
    {
        Chain chain;
        const std::string before = crypto::makePinVerifier("4711", chain.random);
        const std::string after = crypto::makePinVerifier("1881", chain.random);
        const std::filesystem::path file = chain.folder / "sealed.db";
        ReferenceWriter till(file, PinSeal(kSecret, chain.random));
        const auto follow = [&](const std::string& verifier) {
            const FeedChange change{operatorWith(verifier), false};
            chain.hq.edit("staff", std::span(&change, 1));
            const FeedCursor from = till.cursor("staff");
            if (from.history.empty()) {
                return till.replace("staff", chain.hq.rows("staff"), *chain.hq.head("staff")).has_value();
            }
            FeedCursor to;
            const auto changes = chain.fetch(chain.hq, "staff", from, to, kPlenty);
            return changes && till.apply("staff", *changes, to).has_value();
        };

        QVERIFY(follow(before));
        QVERIFY(!holds(file, before));
        QVERIFY(follow(after)); // its digest is over HQ's bytes, before and after
        QVERIFY(follow(before));

        QVERIFY(!holds(file, before) && !holds(file, after));
        QVERIFY(holds(file, "Inès")); // the rest can be read
        ReferenceReader reader(file);
        const std::string kept = reader.findOperator("O17")->pinVerifier;
        QVERIFY(crypto::openPinVerifier(kept, "O17", crypto::bytesOf(kSecret)) == before);
    }

    void verifiersThatAnOlderVersionLeftInClearAreSealedAtTheNextStart()
    {
        const Folder folder;
        SystemRandom random;
        const std::filesystem::path file = folder / "old.db";
        const std::string first = crypto::makePinVerifier("4711", random);
        const std::string second = crypto::makePinVerifier("1881", random);
        ReferenceReader reader(file); // the till's own, open beside it
        {
            ReferenceWriter old(file);
            QVERIFY(keep(old, operatorWith(first), 1));
            QVERIFY(keep(old, operatorWith(second), 2)); // leaves the first in a free page or in the log
            QVERIFY(reader.findOperator("O17").has_value());
        }
        QVERIFY(holds(file, first) && holds(file, second));

        ReferenceWriter till(file, PinSeal(kSecret, random));

        QVERIFY(!holds(file, first));
        QVERIFY(!holds(file, second));
        QCOMPARE(till.cursor("staff").offset, 2); // nothing has to come again
        QVERIFY(keep(till, operatorWith(first), 3));
        const std::string kept = reader.findOperator("O17")->pinVerifier;
        QVERIFY(crypto::openPinVerifier(kept, "O17", crypto::bytesOf(kSecret)) == first);
    }

    void aReaderThatHindersDelaysTheCleaningToALaterIdleMoment()
    {
        const Folder folder;
        SystemRandom random;
        const std::filesystem::path file = folder / "old.db";
        const std::string verifier = crypto::makePinVerifier("4711", random);
        {
            ReferenceWriter old(file);
            QVERIFY(keep(old, operatorWith(verifier), 1));
        }
        Connection other(file, Access::Audit);
        Statement look(other, "SELECT key FROM feed_row");
        std::optional<Rows> rows(look.run());
        QVERIFY(rows->next()); // from here on it sees the file as it was

        ReferenceWriter till(file, PinSeal(kSecret, random));
        QVERIFY(holds(file, verifier));
        rows.reset();
        till.idle();

        QVERIFY(!holds(file, verifier));
    }

    void verifiersThatAnotherDeviceSealedComeAgain()
    {
        const Folder folder;
        SystemRandom random;
        const std::filesystem::path file = folder / "copied.db";
        {
            ReferenceWriter there(file, PinSeal(std::string(32, 'x'), random));
            QVERIFY(keep(there, operatorWith(crypto::makePinVerifier("4711", random)), 1));
        }

        ReferenceWriter here(file, PinSeal(kSecret, random));

        QVERIFY(here.cursor("staff") == FeedCursor());
        QVERIFY(ReferenceReader(file).operators().empty());
    }

    void referenceReaderIsEmptyBeforeTheFirstFeed()
    {
        const Folder folder;
        ReferenceReader reader(folder / "reference.db");
        QVERIFY(!reader.store().has_value());
        QVERIFY(reader.operators().empty());

        ReferenceWriter writer(folder / "reference.db");
        QVERIFY(!reader.store().has_value());
        const std::int64_t version = reader.version();
        const FeedRow row = encodeRow(Store{.id = "S042", .territory = "FR", .timeZone = "Europe/Paris"}, 1);
        FeedDigest digest;
        digest.add(row);
        QVERIFY(
            writer.replace("store", std::vector<FeedRow>{row}, {.history = "h", .offset = 1, .digest = digest.value()})
                .has_value());

        QCOMPARE(reader.store()->id, std::string("S042"));
        QVERIFY(reader.version() != version);
    }
};

QTEST_APPLESS_MAIN(FeedsTest)

#include "tst_feeds.moc"
