// SPDX-License-Identifier: Apache-2.0
// A real small disk under the till: what no room is left for is not begun, what has begun is finished.
#include "tests/support/small_disk.h"
#include "tests/ui/till/card_payment.h"
#include "tests/ui/till/till_window.h"

#include <QTest>

#include <optional>

using namespace comptoir;
using namespace comptoir::test;
using namespace comptoir::ui;

namespace {

/// While it lives, the shops of this test keep their files on a small disk of their own.
struct OnSmallDisk {
    OnSmallDisk() { qputenv("TMPDIR", QByteArray::fromStdString(disk.path())); }
    ~OnSmallDisk() { qunsetenv("TMPDIR"); }

    SmallDisk disk{128};
};

/// Something else takes the disk, and the log beside the database what it still had of its own.
void fillToTheLastByte(TillWindow& shop, SmallDisk& disk)
{
    disk.fill(0);
    const bool full = shop.onTill([&shop] {
        int refused = 0; // a log that starts again at its beginning has room of its own
        while (refused < 3) {
            try {
                shop.desk.event("OVERRIDE", "x");
            } catch (const storage::StorageError& error) {
                check(error.isDiskFull(), error.what());
                ++refused;
            }
        }
        return true;
    });
    check(full, "the disk is full");
}

} // namespace

class TillFullDiskTest : public QObject {
    Q_OBJECT

    std::optional<OnSmallDisk> m_small;

private slots:
    void init()
    {
        m_small.emplace();
        if (!m_small->disk.why().isEmpty()) {
            QSKIP(qPrintable("COMPTOIR_TEST_SKIPPED: no disk to fill: " + m_small->disk.why()));
        }
    }

    void cleanup() { m_small.reset(); }

    void saleThatCouldNotBeRecordedAnyMoreIsNotBegun()
    {
        TillWindow shop;
        shop.signIn();
        shop.scan(kTrousersCode);
        shop.settle();
        m_small->disk.fill(storage::DiskReserve::kLast / 2);

        shop.press(Qt::Key_Return);

        QCOMPARE(shop.models.shell()->stage(), ShellViewModel::Faulted);
        QCOMPARE(shop.models.fault()->title(), QStringLiteral("La vente n’est pas enregistrée"));
        QCOMPARE(
            shop.models.fault()->safe(), QStringLiteral("Ne rendez rien. Les ventes déjà enregistrées sont sûres."));
        QVERIFY(shop.models.fault()->step().contains(QStringLiteral("appelez l’assistance")));

        m_small->disk.clear();
        shop.tap(QStringLiteral("Réessayer"));
        QCOMPARE(shop.models.sale()->lines()->rowCount(), 1);
        shop.press(Qt::Key_Return);
        shop.type(QStringLiteral("10000"));
        shop.press(Qt::Key_Return);
        QCOMPARE(shop.models.shell()->task(), ShellViewModel::Change);
    }

    void answerOfTheTerminalIsRecordedAsSoonAsThereIsRoom()
    {
        TillWindow shop;
        shop.signIn();
        payByCard(shop);
        fillToTheLastByte(shop, m_small->disk);

        shop.answer(shop.terminal.debits, approval());

        QCOMPARE(shop.models.shell()->stage(), ShellViewModel::Faulted);
        QVERIFY(shop.payment.answersWait());
        shop.tap(QStringLiteral("Réessayer"));
        QCOMPARE(shop.models.shell()->stage(), ShellViewModel::Faulted); // no room yet
        QCOMPARE(shop.database->sales().sum({}).tickets, 0);

        m_small->disk.clear();
        QTRY_COMPARE(shop.models.shell()->stage(), ShellViewModel::Working); // nobody touched anything
        QTRY_COMPARE(shop.models.shell()->task(), ShellViewModel::Change);
        QVERIFY(!shop.payment.answersWait());
        QVERIFY(shop.payment.toReconcile().empty());
        QCOMPARE(shop.database->sales().sum({}).tickets, 1);
        QCOMPARE(shop.terminal.queries.size(), std::size_t{0}); // it had said it
    }

    void answerOfASaleThatWasHeldIsRecordedAsSoonAsThereIsRoom()
    {
        TillWindow shop;
        shop.signIn();
        payByCard(shop);
        shop.answer(shop.terminal.debits, {.outcome = shop::CardOutcome::Unknown, .amount = approval().amount});
        emit shop.models.payment()->holdAsked();
        shop.settle();
        shop.onTill([&shop] { return shop.payment.requery(), true; });
        fillToTheLastByte(shop, m_small->disk);

        shop.answer(shop.terminal.queries, approval());
        QCOMPARE(shop.models.shell()->stage(), ShellViewModel::Faulted);
        QCOMPARE(shop.payment.toReconcile().size(), std::size_t{1});
        m_small->disk.clear();

        QTRY_COMPARE(shop.models.shell()->stage(), ShellViewModel::Working);
        QTRY_VERIFY(shop.payment.toReconcile().empty());
    }

    void paymentThatHasBegunIsFinishedOnTheLastRoom()
    {
        TillWindow shop;
        shop.signIn();
        shop.scan(kTrousersCode);
        shop.settle();
        shop.press(Qt::Key_Return);
        m_small->disk.fill(storage::DiskReserve::kLast / 2);

        shop.type(QStringLiteral("10000"));
        shop.press(Qt::Key_Return);

        QCOMPARE(shop.models.shell()->task(), ShellViewModel::Change);
        QCOMPARE(shop.drawer.opened, 1);
    }
};

int main(int argc, char** argv)
{
    chooseSoftwareRendering();
    const QGuiApplication application(argc, argv);
    TillFullDiskTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_till_full_disk.moc"
