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
    void fork()
    {
        thread.post([this] { shop::recordFork(parts.desk, {.segment = 1, .sequence = 900}); });
        settle();
    }
    shop::CopyFate fate()
    {
        return thread.run([this] { return shop::decision(parts.desk).fate; }).result();
    }

    StartPresenter start{parts, *models.shell(), salePage, flow.fault(), flow.approval()};
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

    void twoCopiesStopTheTillUntilAManagerChooses()
    {
        StartedTill till;
        till.signIn();
        till.fork();

        till.start.show(shop::StartOutcome::Forked);
        till.settle();

        QCOMPARE(till.models.fault()->title(), QStringLiteral("Deux caisses portent le nom S042-C02"));
        QVERIFY(!till.shows(QStringLiteral("Encaisser")));
        QVERIFY(!till.shows(QStringLiteral("Réessayer")));
        QVERIFY(till.shows(QStringLiteral("Cette caisse reste")));
        QVERIFY(till.shows(QStringLiteral("Elle ne vend plus")));
        QCOMPARE(till.models.shell()->stage(), ShellViewModel::Faulted);
    }

    void aManagerSaysThatThisOneStays()
    {
        StartedTill till;
        till.signIn();
        till.fork();
        const QSignalSpy decided(&till.start, &StartPresenter::decided);
        till.start.show(shop::StartOutcome::Forked);
        till.settle();

        till.tap(QStringLiteral("Cette caisse reste"));
        till.settle();
        QCOMPARE(till.models.shell()->sheet(), ShellViewModel::Approval);
        QCOMPARE(decided.count(), 0);
        till.type(QString::fromLatin1(kManagerPin));

        QTRY_COMPARE(decided.count(), 1);
        QCOMPARE(till.fate(), shop::CopyFate::Stays);
        QCOMPARE(till.models.fault()->title(), QStringLiteral("Cette caisse reste"));
        QVERIFY(till.models.fault()->step().startsWith(QStringLiteral("Le magasin lui donne sa nouvelle clé")));
        QVERIFY(!till.shows(QStringLiteral("Elle ne vend plus")));
        QCOMPARE(till.models.shell()->stage(), ShellViewModel::Faulted);
    }

    void aManagerAtTheTillSaysThatItSellsNothingMore()
    {
        StartedTill till;
        till.signIn(kManager, kManagerPin);
        till.fork();
        const QSignalSpy closed(&till.start, &StartPresenter::closeAsked);
        till.start.show(shop::StartOutcome::Forked);
        till.settle();

        till.tap(QStringLiteral("Elle ne vend plus"));
        till.settle();

        QCOMPARE(till.fate(), shop::CopyFate::Leaves);
        QCOMPARE(till.models.fault()->title(), QStringLiteral("Cette caisse ne vend plus"));
        QVERIFY(!till.shows(QStringLiteral("Cette caisse reste")));
        till.tap(QStringLiteral("Éteindre cette caisse"));
        QCOMPARE(closed.count(), 1);
        QCOMPARE(till.models.shell()->stage(), ShellViewModel::Faulted);

        till.start.show(shop::StartOutcome::Forked); // the next start
        till.settle();
        QCOMPARE(till.models.fault()->title(), QStringLiteral("Cette caisse ne vend plus"));
    }

    void ofTwoThatWereBothToStayTheLaterIsToldSo()
    {
        StartedTill till;
        till.signIn(kManager, kManagerPin);
        till.fork();
        till.start.show(shop::StartOutcome::Forked);
        till.settle();
        till.tap(QStringLiteral("Cette caisse reste"));
        till.settle();

        till.start.showOutdone();

        QCOMPARE(till.models.fault()->title(), QStringLiteral("Cette caisse ne vend plus"));
        QVERIFY(till.shows(QStringLiteral("Éteindre cette caisse")));
    }

    void withoutTheCodeNothingIsChosen()
    {
        StartedTill till;
        till.signIn();
        till.fork();
        till.start.show(shop::StartOutcome::Forked);
        till.settle();

        till.tap(QStringLiteral("Elle ne vend plus"));
        till.settle();
        till.models.shell()->closeSheet();
        till.settle();

        QCOMPARE(till.fate(), shop::CopyFate::Undecided);
        QVERIFY(till.shows(QStringLiteral("Cette caisse reste")));
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
