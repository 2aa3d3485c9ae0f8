// SPDX-License-Identifier: Apache-2.0
// The real window, touched: what one asks is asked, what comes later says so, and nothing covered answers.
#include "tests/ui/support/screens.h"

#include <QAccessible>
#include <QFile>
#include <QQuickItem>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace comptoir::ui;
using namespace comptoir::ui::mock;

class NavigationTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QAccessible::setActive(true); }

    void aToastIsSpoken()
    {
        Stage stage(Look{});
        stage.picture();
        QSignalSpy said(announcer(stage, "said"), SIGNAL(said(QString)));

        stage.till.shell()->showToast(QStringLiteral("Code inconnu."));

        QTRY_COMPARE(said.count(), 1);
        QCOMPARE(said[0][0].toString(), QStringLiteral("Code inconnu."));
    }

    void onlyTheLastOfSeveralTotalsIsSpoken()
    {
        Stage stage(Look{});
        SaleState sale = stage.day.sevenLines();
        stage.picture();
        QSignalSpy said(announcer(stage, "saidTotal"), SIGNAL(said(QString)));

        for (const char* total : {"1,00 €", "2,00 €", "3,00 €"}) {
            sale.spokenTotal = QString::fromUtf8(total);
            stage.till.sale()->show(sale);
        }

        QTRY_COMPARE(said.count(), 1);
        QCOMPARE(said[0][0].toString(), QStringLiteral("Total à payer, 3,00 €"));
    }

    void payingIsAskedByTheSlate()
    {
        Stage stage(Look{});
        stage.picture();
        const QSignalSpy asked(stage.till.sale(), &SaleViewModel::paymentAsked);

        tap(stage, QStringLiteral("Encaisser"));

        QCOMPARE(asked.count(), 1);
    }

    void anEmptyTicketCannotBePaid()
    {
        Stage stage(Look{});
        stage.till.sale()->show(stage.day.emptySale());
        stage.picture();
        const QSignalSpy asked(stage.till.sale(), &SaleViewModel::paymentAsked);

        tap(stage, QStringLiteral("Encaisser"));

        QCOMPARE(asked.count(), 0);
    }

    void aPlaceOfALaterVersionSaysSo()
    {
        Stage stage(Look{});
        stage.picture();

        tap(stage, QStringLiteral("Retraits"));

        QCOMPARE(stage.till.shell()->toast(), QStringLiteral("Cette version ne l’a pas encore."));
        QCOMPARE(stage.till.shell()->place(), ShellViewModel::Sell);
    }

    void selectingALineMovesTheTools()
    {
        Stage stage(Look{});
        stage.picture();

        stage.till.sale()->selectLine(6);

        QCOMPARE(stage.till.sale()->selectedQuantity(), QStringLiteral("2"));
        stage.till.sale()->selectLine(7);
        QCOMPARE(stage.till.sale()->selected(), 6);
    }

    void whatASheetCoversDoesNotAnswer()
    {
        Stage stage(Look{});
        stage.till.shell()->openSheet(ShellViewModel::Devices);
        stage.picture();
        const QSignalSpy removed(stage.till.sale(), &SaleViewModel::removeAsked);

        tap(stage, QStringLiteral("Retirer"));

        QCOMPARE(removed.count(), 0);
    }

    void escapeClosesTheSheetThenAsksToLeaveTheTask()
    {
        Stage stage(Look{});
        stage.till.shell()->openTask(ShellViewModel::Payment);
        stage.till.shell()->openSheet(ShellViewModel::Devices);
        const QSignalSpy left(stage.till.shell(), &ShellViewModel::taskLeft);

        stage.till.shell()->back();
        QCOMPARE(stage.till.shell()->sheet(), ShellViewModel::NoSheet);
        QCOMPARE(left.count(), 0);

        stage.till.shell()->back();
        QCOMPARE(left.count(), 1);
        QCOMPARE(stage.till.shell()->task(), ShellViewModel::Payment);
    }

    void theSixthDigitSubmitsAndTheAnswerClears()
    {
        Stage stage(Look{});
        stage.till.signIn()->show(stage.day.signIn());
        stage.till.signIn()->choose(1);
        const QSignalSpy asked(stage.till.signIn(), &SignInViewModel::signInAsked);

        for (const char* digit : {"1", "2", "3", "4", "5", "6", "7"}) {
            stage.till.signIn()->pin()->digit(QString::fromLatin1(digit));
        }

        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][0].toString(), QStringLiteral("tr"));
        QCOMPARE(asked[0][1].toString(), QStringLiteral("123456"));
        stage.till.signIn()->pin()->answer(QStringLiteral("Code incorrect"));
        QCOMPARE(stage.till.signIn()->pin()->typed(), 0);
    }

    void aScanChangesOnlyItsRow()
    {
        Stage stage(Look{});
        SaleState state = stage.day.sevenLines();
        const QSignalSpy inserted(stage.till.sale()->lines(), &QAbstractItemModel::rowsInserted);
        const QSignalSpy changed(stage.till.sale()->lines(), &QAbstractItemModel::dataChanged);
        const QSignalSpy reset(stage.till.sale()->lines(), &QAbstractItemModel::modelReset);

        state.lines[0].quantity = QStringLiteral("2");
        stage.till.sale()->show(state);

        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 0);
        QCOMPARE(changed[0][1].toModelIndex().row(), 0);
        QCOMPARE(inserted.count() + reset.count(), 0);
    }

    void neighboursThatChangeAreToldTogether()
    {
        Stage stage(Look{});
        SaleState state = stage.day.sevenLines();
        const QSignalSpy changed(stage.till.sale()->lines(), &QAbstractItemModel::dataChanged);

        for (const int row : {1, 2, 3, 6}) { // a threshold, say
            state.lines[row].amount = QStringLiteral("1,00 €");
        }
        stage.till.sale()->show(state);

        QCOMPARE(changed.count(), 2);
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
        QCOMPARE(changed[0][1].toModelIndex().row(), 3);
        QCOMPARE(changed[1][0].toModelIndex().row(), 6);
        QCOMPARE(changed[1][1].toModelIndex().row(), 6);
    }

    void everySentenceHasItsEnglish()
    {
        QFile file(qEnvironmentVariable("COMPTOIR_SOURCE_DIR") + QStringLiteral("/ui/i18n/comptoir_en.ts"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());

        QVERIFY(text.contains(QStringLiteral("Take payment")));
        QCOMPARE(text.count(QStringLiteral("type=\"unfinished\"")), 0);
    }

private:
    static QQuickItem* announcer(Stage& stage, const char* name)
    {
        return stage.root()->findChild<QQuickItem*>(QString::fromLatin1(name));
    }

    static QQuickItem* find(QQuickItem* item, const QString& name)
    {
        if (!item->isVisible()) {
            return nullptr;
        }
        QAccessibleInterface* accessible =
            item->inherits("QQuickAbstractButton") ? QAccessible::queryAccessibleInterface(item) : nullptr;
        if (accessible != nullptr && accessible->text(QAccessible::Name) == name) {
            return item;
        }
        for (QQuickItem* child : item->childItems()) {
            if (QQuickItem* found = find(child, name)) {
                return found;
            }
        }
        return nullptr;
    }

    static void tap(Stage& stage, const QString& name)
    {
        const QQuickItem* item = find(stage.root(), name);
        QVERIFY2(item != nullptr, qPrintable(name));
        const QPointF middle = item->mapToScene(QPointF(item->width() / 2, item->height() / 2));
        QTest::mouseClick(&stage.view(), Qt::LeftButton, {}, middle.toPoint());
    }
};

int main(int argc, char** argv)
{
    chooseSoftwareRendering();
    const QGuiApplication application(argc, argv);
    NavigationTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_navigation.moc"
