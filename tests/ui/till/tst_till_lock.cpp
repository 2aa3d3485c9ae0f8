// SPDX-License-Identifier: Apache-2.0
// Leaving the till and coming back: by itself, by the user button, by a badge.
#include "tests/ui/till/till_window.h"

#include <QSignalSpy>
#include <QTest>

using namespace comptoir;
using namespace comptoir::test;
using namespace comptoir::ui;
using namespace std::chrono_literals;

namespace {

constexpr int kLongestMs = 5000;

/// Signed in, with trousers on the sale.
struct LeftTill : TillWindow {
    LeftTill()
    {
        signIn();
        scan(kTrousersCode);
        settle();
    }

    void comeBack(const char* person, const char* pin)
    {
        const QSignalSpy in(&signInPage, &SignInPresenter::signedIn);
        models.signIn()->choosePerson(QString::fromLatin1(person));
        type(QString::fromLatin1(pin));
        check(QTest::qWaitFor([&in] { return in.count() == 1; }, kLongestMs), "the code is right");
        settle();
    }
};

} // namespace

class TillLockTest : public QObject {
    Q_OBJECT

private slots:
    void idleTillWarnsAndThenLocks()
    {
        LeftTill shop;
        shop.flow.idle().setLimit(400ms, 200ms);
        QSignalSpy warned(&shop.flow.idle(), &IdleWatch::warned);
        shop.flow.idle().start();

        QVERIFY(warned.wait());
        QCOMPARE(shop.models.shell()->toast(), QStringLiteral("La caisse se verrouille dans 20 s."));
        QCOMPARE(shop.models.shell()->stage(), ShellViewModel::Working);

        QTRY_COMPARE(shop.models.shell()->stage(), ShellViewModel::Locked);
        shop.settle();
        QCOMPARE(shop.models.signIn()->lockedBy(), QStringLiteral("Inès B."));
        QCOMPARE(shop.models.signIn()->firstName(), QStringLiteral("Inès"));
        QCOMPARE(shop.display.page(), static_cast<int>(CustomerDisplayViewModel::Idle));
    }

    void touchAfterTheWarningKeepsTheTillOpen()
    {
        LeftTill shop;
        shop.flow.idle().setLimit(60s, 59900ms);
        QSignalSpy warned(&shop.flow.idle(), &IdleWatch::warned);
        shop.flow.idle().start();
        QVERIFY(warned.wait());

        shop.tap(QStringLiteral("Rester"));

        QCOMPARE(shop.models.shell()->toast(), QString());
        QCOMPARE(shop.models.shell()->stage(), ShellViewModel::Working);
    }

    void lockedScreenShowsNothingOfTheSale()
    {
        LeftTill shop;

        shop.tap(QStringLiteral("Inès, verrouiller ou changer de personne"));

        QCOMPARE(shop.models.shell()->stage(), ShellViewModel::Locked);
        QVERIFY(!shop.shows(QStringLiteral("Encaisser")));
        QVERIFY(!shop.shows(QStringLiteral("Retirer")));
    }

    void samePersonReturnsToTheSamePlace()
    {
        LeftTill shop;
        shop.models.shell()->openSheet(ShellViewModel::Quantity);
        shop.settle();
        emit shop.models.shell()->lockAsked();
        shop.settle();

        shop.comeBack(kCashier, kCashierPin);

        QCOMPARE(shop.models.shell()->stage(), ShellViewModel::Working);
        QCOMPARE(shop.models.shell()->sheet(), ShellViewModel::Quantity);
        QCOMPARE(shop.models.sale()->lines()->rowCount(), 1);
    }

    void anotherPersonFindsTheSaleButNotTheOpenSheet()
    {
        LeftTill shop;
        shop.models.shell()->openSheet(ShellViewModel::Quantity);
        shop.settle();
        emit shop.models.shell()->lockAsked();
        shop.settle();

        shop.comeBack(kManager, kManagerPin);
        shop.scan(kSoapCode);
        shop.settle();

        QCOMPARE(shop.models.shell()->sheet(), ShellViewModel::NoSheet);
        QCOMPARE(shop.openSale.basket().lines().at(0).operatorCode, std::string(kCashier));
        QCOMPARE(shop.openSale.basket().lines().at(1).operatorCode, std::string(kManager));
    }

    void badgeLocksAndAsksItsHoldersCode()
    {
        LeftTill shop;

        shop.scan(kManagerBadge);
        shop.settle();

        QCOMPARE(shop.models.shell()->stage(), ShellViewModel::Locked);
        QCOMPARE(shop.models.signIn()->lockedBy(), QStringLiteral("Inès B."));
        QCOMPARE(shop.models.signIn()->firstName(), QStringLiteral("Sophie"));
    }

    void badgeChoosesThePersonOnTheSignInPage()
    {
        TillWindow shop;

        shop.scan(kManagerBadge);
        shop.settle();
        QCOMPARE(shop.models.signIn()->firstName(), QStringLiteral("Sophie"));
        QCOMPARE(shop.models.shell()->stage(), ShellViewModel::SignIn);

        shop.type(QString::fromLatin1(kManagerPin));
        QTRY_COMPARE(shop.models.shell()->stage(), ShellViewModel::Working);
    }

    void badgeNamesTheApproverAndTheCodeIsStillAsked()
    {
        LeftTill shop;
        shop.models.shell()->ask(ShellViewModel::VoidSale);
        emit shop.models.shell()->voidAsked();
        shop.settle();
        emit shop.models.reason()->reasonAsked(0);
        shop.settle();
        QCOMPARE(shop.models.shell()->sheet(), ShellViewModel::Approval);
        emit shop.models.approval()->approverAsked(-1);

        shop.scan(kManagerBadge);
        shop.settle();
        QCOMPARE(shop.models.approval()->approver(), 0);
        QCOMPARE(shop.models.sale()->lines()->rowCount(), 1);
        shop.type(QString::fromLatin1(kManagerPin));

        QTRY_COMPARE(shop.models.sale()->lines()->rowCount(), 0);
    }

    void badgeOfNobodyHereIsRefused()
    {
        LeftTill shop;
        SystemRandom random;
        const QString stranger = QString::fromStdString(OwnCode::make(OwnCodeKind::Badge, random).text());

        shop.scan(qPrintable(stranger));
        shop.settle();

        QCOMPARE(shop.models.shell()->stage(), ShellViewModel::Working);
        QCOMPARE(shop.models.shell()->toast(), QStringLiteral("Ce badge n’est à personne d’ici."));
    }
};

int main(int argc, char** argv)
{
    chooseSoftwareRendering();
    const QGuiApplication application(argc, argv);
    TillLockTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_till_lock.moc"
