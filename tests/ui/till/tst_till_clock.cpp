// SPDX-License-Identifier: Apache-2.0
// The machine's clock is set: the till sells on and puts it to a manager.
#include "tests/ui/till/till_window.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::test;
using namespace comptoir::ui;

namespace {

struct Shop : TillWindow {
    /// Someone sets the clock, and the till's minute comes.
    void set(std::int64_t byMs)
    {
        clock.synchronisedNow = false;
        clock.nowMs += byMs;
        flow.refresh();
        settle();
    }

    bool doubted()
    {
        return thread.run([this] { return clockWatch.doubt().has_value(); }).result();
    }
};

} // namespace

class TillClockTest : public QObject {
    Q_OBJECT

private slots:
    void twoTimesAreShownWithTheirDistance()
    {
        Shop shop;
        shop.signIn();

        shop.set(3 * kDayMs);

        QCOMPARE(shop.models.shell()->sheet(), ShellViewModel::Clock);
        QCOMPARE(shop.models.clock()->expected(), QStringLiteral("jeudi 8 octobre 2026, 10:00"));
        QCOMPARE(shop.models.clock()->shown(), QStringLiteral("dimanche 11 octobre 2026, 10:00"));
        QVERIFY(shop.shows(QStringLiteral("C’est la bonne heure")));
        QVERIFY(shop.shows(QStringLiteral("Corriger l’heure")));
    }

    void aCashierAsksAManagerByNameAndCode()
    {
        Shop shop;
        shop.signIn();
        shop.set(3 * kDayMs);

        shop.tap(QStringLiteral("C’est la bonne heure"));
        QCOMPARE(shop.models.shell()->sheet(), ShellViewModel::Approval);
        QVERIFY(shop.doubted());
        shop.type(QString::fromLatin1(kManagerPin));

        QTRY_COMPARE(shop.models.shell()->toast(), QStringLiteral("Heure confirmée."));
        shop.settle();
        QVERIFY(!shop.doubted());
        QVERIFY(!shop.shows(QStringLiteral("Horloge, à vérifier, ouvrir les appareils")));
    }

    void aManagerAtTheTillSaysItThemselves()
    {
        Shop shop;
        shop.signIn(kManager, kManagerPin);
        shop.set(-3 * kDayMs);

        shop.tap(QStringLiteral("C’est la bonne heure"));

        QVERIFY(!shop.doubted());
        QCOMPARE(shop.models.shell()->sheet(), ShellViewModel::NoSheet);
    }

    void aClosedSheetStaysAPillAndSalesGoOn()
    {
        Shop shop;
        shop.signIn();
        shop.board.whenChanged([&shop](const shop::DeviceBoard::Conditions& conditions) {
            QMetaObject::invokeMethod(&shop.flow, [&shop, conditions] { shop.flow.showDevices(conditions); });
        });
        shop.set(3 * kDayMs);
        shop.press(Qt::Key_Escape);
        QVERIFY(shop.shows(QStringLiteral("Horloge, à vérifier, ouvrir les appareils")));

        shop.scan(kTrousersCode);
        shop.settle();
        QCOMPARE(shop.models.sale()->lines()->rowCount(), 1);
        shop.set(0); // a minute later
        QCOMPARE(shop.models.shell()->sheet(), ShellViewModel::NoSheet); // asked once

        shop.tap(QStringLiteral("Horloge, à vérifier, ouvrir les appareils"));
        shop.tap(QStringLiteral("Vérifier l’horloge"));
        QCOMPARE(shop.models.shell()->sheet(), ShellViewModel::Clock);
    }

    void aClockPutRightClosesTheQuestion()
    {
        Shop shop;
        shop.signIn();
        shop.set(3 * kDayMs);
        shop.tap(QStringLiteral("Corriger l’heure"));
        QCOMPARE(shop.models.shell()->toast(),
            QStringLiteral("Réglez l’heure dans les réglages de la machine. La caisse la reprend d’elle-même."));
        QVERIFY(shop.doubted());

        shop.set(-3 * kDayMs);

        QVERIFY(!shop.doubted());
    }

    void itIsNeverAskedOverAPayment()
    {
        Shop shop;
        shop.signIn();
        shop.scan(kTrousersCode);
        shop.settle();
        shop.press(Qt::Key_Return);

        shop.set(3 * kDayMs);
        QCOMPARE(shop.models.shell()->sheet(), ShellViewModel::NoSheet);
        shop.type(QStringLiteral("10000"));
        shop.press(Qt::Key_Return);
        QCOMPARE(shop.models.shell()->task(), ShellViewModel::Change);
    }
};

int main(int argc, char** argv)
{
    chooseSoftwareRendering();
    const QGuiApplication application(argc, argv);
    TillClockTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_till_clock.moc"
