// SPDX-License-Identifier: Apache-2.0
// How the till says that it began otherwise than usual, and when nothing more may be sold.
#include "tests/ui/till/till_window.h"
#include "ui/till/start_presenter.h"

#include <QSignalSpy>
#include <QTest>

using namespace comptoir;
using namespace comptoir::test;
using namespace comptoir::ui;

namespace {

struct StartedTill : TillWindow {
    StartPresenter start{parts, *models.shell(), salePage, flow.fault()};
};

} // namespace

class TillStartTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsBackIsOnlySaid()
    {
        StartedTill till;
        till.signIn();

        till.start.show(shop::StartOutcome::Restored);

        QCOMPARE(till.models.shell()->stage(), ShellViewModel::Working);
        QVERIFY(till.models.shell()->toast().startsWith(QStringLiteral("La caisse avait perdu des écritures.")));
    }

    void recordsThatNobodyGivesAreAskedForOnAPageOfItsOwn()
    {
        StartedTill till;
        const QSignalSpy asked(&till.start, &StartPresenter::goOnAsked);

        till.start.show(shop::StartOutcome::NeedsServer);
        till.settle();

        QCOMPARE(till.models.shell()->stage(), ShellViewModel::Faulted);
        QCOMPARE(till.models.fault()->title(), QStringLiteral("La base de la caisse est abîmée"));
        till.tap(QStringLiteral("Continuer sans le serveur"));
        QCOMPARE(asked.count(), 1);
        QCOMPARE(till.models.shell()->stage(), ShellViewModel::Faulted); // until the journal goes on

        till.start.show(shop::StartOutcome::MendedWithHole);

        QCOMPARE(till.models.shell()->stage(), ShellViewModel::SignIn);
        QVERIFY(till.models.shell()->toast().startsWith(QStringLiteral("Des écritures manquent encore")));
    }

    void twoCopiesStopTheTillForGood()
    {
        StartedTill till;
        till.signIn();
        const QSignalSpy closed(&till.start, &StartPresenter::closeAsked);

        till.start.show(shop::StartOutcome::Forked);
        till.settle();

        QCOMPARE(till.models.fault()->title(), QStringLiteral("Deux caisses portent le nom S042-C02"));
        QVERIFY(!till.shows(QStringLiteral("Encaisser")));
        QVERIFY(!till.shows(QStringLiteral("Réessayer")));
        till.tap(QStringLiteral("Éteindre cette caisse"));
        QCOMPARE(closed.count(), 1);
        QCOMPARE(till.models.shell()->stage(), ShellViewModel::Faulted);
    }

    void anOpenCartIsFinishedFirst()
    {
        StartedTill till;
        till.signIn();
        till.scan(kTrousersCode);
        till.settle();

        till.start.show(shop::StartOutcome::Forked);
        till.settle();
        QCOMPARE(till.models.shell()->stage(), ShellViewModel::Working);
        QVERIFY(till.models.shell()->toast().startsWith(QStringLiteral("Une autre caisse porte ce nom.")));

        emit till.models.sale()->holdAsked();
        till.settle();
        QCOMPARE(till.models.shell()->stage(), ShellViewModel::Faulted);
    }
};

int main(int argc, char** argv)
{
    chooseSoftwareRendering();
    QGuiApplication application(argc, argv);
    TillStartTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_till_start.moc"
