// SPDX-License-Identifier: Apache-2.0
// A real small disk under the till: what no room is left for is not begun, what has begun is finished.
#include "tests/support/small_disk.h"
#include "tests/ui/till/till_window.h"

#include <QTest>

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

} // namespace

class TillFullDiskTest : public QObject {
    Q_OBJECT

private slots:
    void saleThatCouldNotBeRecordedAnyMoreIsNotBegun()
    {
        OnSmallDisk small;
        if (!small.disk.why().isEmpty()) {
            QSKIP(qPrintable("COMPTOIR_TEST_SKIPPED: no disk to fill: " + small.disk.why()));
        }
        TillWindow shop;
        shop.signIn();
        shop.scan(kTrousersCode);
        shop.settle();
        small.disk.fill(storage::DiskReserve::kLast / 2);

        shop.press(Qt::Key_Return);

        QCOMPARE(shop.models.shell()->stage(), ShellViewModel::Faulted);
        QCOMPARE(shop.models.fault()->title(), QStringLiteral("La vente n’est pas enregistrée"));
        QCOMPARE(
            shop.models.fault()->safe(), QStringLiteral("Ne rendez rien. Les ventes déjà enregistrées sont sûres."));
        QVERIFY(shop.models.fault()->step().contains(QStringLiteral("appelez l’assistance")));

        small.disk.clear();
        shop.tap(QStringLiteral("Réessayer"));
        QCOMPARE(shop.models.sale()->lines()->rowCount(), 1);
        shop.press(Qt::Key_Return);
        shop.type(QStringLiteral("10000"));
        shop.press(Qt::Key_Return);
        QCOMPARE(shop.models.shell()->task(), ShellViewModel::Change);
    }

    void paymentThatHasBegunIsFinishedOnTheLastRoom()
    {
        OnSmallDisk small;
        if (!small.disk.why().isEmpty()) {
            QSKIP(qPrintable("COMPTOIR_TEST_SKIPPED: no disk to fill: " + small.disk.why()));
        }
        TillWindow shop;
        shop.signIn();
        shop.scan(kTrousersCode);
        shop.settle();
        shop.press(Qt::Key_Return);
        small.disk.fill(storage::DiskReserve::kLast / 2);

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
