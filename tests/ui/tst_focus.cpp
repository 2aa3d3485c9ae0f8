// SPDX-License-Identifier: Apache-2.0
// The real window without a finger: Tab reaches everything in reading order and shows where it is, Enter does what the
// slate says, Escape goes back, and a closed sheet leaves the keyboard where it was.
#include "tests/ui/support/screens.h"

#include <QAccessible>
#include <QQuickItem>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace comptoir::ui;
using namespace comptoir::ui::mock;

namespace {

constexpr int kMostTabs = 200;

bool isA(const QQuickItem* item, const char* qmlType)
{
    return QString::fromLatin1(item->metaObject()->className())
        .startsWith(QLatin1String(qmlType) + QLatin1String("_QMLTYPE"));
}

QString nameOf(QQuickItem* item)
{
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(item);
    return accessible == nullptr ? QString() : accessible->text(QAccessible::Name);
}

void collect(QQuickItem* item, QList<QQuickItem*>& found)
{
    if (!item->isVisible() || !item->isEnabled()) {
        return;
    }
    if (item->activeFocusOnTab()) {
        found.append(item);
    }
    for (QQuickItem* child : item->childItems()) {
        collect(child, found);
    }
}

bool showsRing(const QQuickItem* item)
{
    if (item->inherits("QQuickTextField")) {
        return true; // its outline does it
    }
    const QList<QQuickItem*> children = item->childItems();
    return std::ranges::any_of(children,
        [](const QQuickItem* child) { return child->isVisible() && (isA(child, "FocusRing") || showsRing(child)); });
}

const QQuickItem* above(const QQuickItem* item, const char* qmlType)
{
    const QQuickItem* up = item;
    while (up != nullptr && !isA(up, qmlType)) {
        up = up->parentItem();
    }
    return up;
}

void wake(Stage& stage)
{
    stage.picture();
    stage.view().requestActivate();
    QTRY_VERIFY(stage.view().isActive());
}

void collectUnseen(Stage& stage, QQuickItem* at, QStringList& wrong)
{
    const QRectF place = at->mapRectToScene(QRectF(0, 0, at->width(), at->height()));
    if (!showsRing(at)) {
        wrong << QStringLiteral("“%1” has no ring").arg(nameOf(at));
    }
    if (!stage.root()->contains(place.center())) {
        wrong << QStringLiteral("“%1” is out of sight").arg(nameOf(at));
    }
}

/// Each region in one piece, the slate's action after everything. A toast and the network's panel float.
void collectOutOfOrder(const QList<QQuickItem*>& reached, QStringList& wrong)
{
    bool afterSlate = false;
    QList<const QQuickItem*> left;
    for (QQuickItem* item : reached) {
        const QQuickItem* region = above(item, "Region");
        if (above(item, "Toast") != nullptr
            || (region != nullptr && region->objectName() == QStringLiteral("networkPanel"))) {
            continue;
        }
        if (afterSlate) {
            wrong << QStringLiteral("“%1” comes after the slate").arg(nameOf(item));
        }
        afterSlate = isA(item, "HeroButton") && above(item, "Slate") != nullptr;
        if (region != nullptr && (left.isEmpty() || left.last() != region)) {
            if (left.contains(region)) {
                wrong << QStringLiteral("back at “%1”").arg(nameOf(item));
            }
            left.append(region);
        }
    }
}

Screen screenNamed(const QString& name)
{
    const QList<Screen> screens = allScreens();
    const auto found = std::ranges::find(screens, name, &Screen::name);
    return found == screens.end() ? Screen{} : *found;
}

} // namespace

class FocusTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QAccessible::setActive(true); }

    void tabReachesEverythingInReadingOrderAndShowsWhereItIs_data() { tillScreens(); }

    void tabReachesEverythingInReadingOrderAndShowsWhereItIs()
    {
        QFETCH(int, index);
        const Screen screen = allScreens()[index];
        Stage stage(screen.look);
        screen.arrange(stage);
        wake(stage);
        QList<QQuickItem*> wanted;
        collect(stage.root(), wanted);
        if (wanted.size() == 1 && wanted.first()->hasActiveFocus()) {
            return; // the only thing to act on has the keyboard from the start
        }

        QStringList wrong;
        QList<QQuickItem*> reached;
        for (int tab = 0; tab < kMostTabs; ++tab) {
            QTest::keyClick(&stage.view(), Qt::Key_Tab);
            QQuickItem* at = stage.view().activeFocusItem();
            if (at == nullptr || reached.contains(at)) {
                break;
            }
            reached.append(at);
            collectUnseen(stage, at, wrong);
        }
        for (QQuickItem* target : wanted) {
            const bool turns = above(target, "PageButtons") != nullptr; // off at the list's ends
            if (!turns && !reached.contains(target)) {
                wrong << QStringLiteral("“%1” is never reached").arg(nameOf(target));
            }
        }
        collectOutOfOrder(reached, wrong);

        QCOMPARE(wrong.join(QStringLiteral("; ")), QString());
    }

    void theTopBarComesFirst_data()
    {
        QTest::addColumn<QString>("screen");
        QTest::addColumn<QString>("first");
        QTest::newRow("sale") << QStringLiteral("sell") << QStringLiteral("Actions");
        QTest::newRow("large sale") << QStringLiteral("sell-text200") << QStringLiteral("Menu");
        QTest::newRow("payment") << QStringLiteral("payment-split") << QStringLiteral("Ticket");
        QTest::newRow("count") << QStringLiteral("day-close") << QStringLiteral("Caisse");
        QTest::newRow("sheet") << QStringLiteral("discount") << QStringLiteral("Fermer");
        QTest::newRow("question") << QStringLiteral("void-question") << QStringLiteral("Garder la vente");
    }

    void theTopBarComesFirst()
    {
        QFETCH(QString, screen);
        QFETCH(QString, first);
        const Screen named = screenNamed(screen);
        Stage stage(named.look);
        named.arrange(stage);
        wake(stage);

        QTest::keyClick(&stage.view(), Qt::Key_Tab);

        QVERIFY(stage.view().activeFocusItem() != nullptr);
        QCOMPARE(nameOf(stage.view().activeFocusItem()), first);
    }

    void aClosedSheetLeavesTheKeyboardWhereItWas()
    {
        Stage stage(Look{});
        wake(stage);
        const QString recall = QStringLiteral("Rappel, 2 tickets en attente");
        tabTo(stage, recall);

        QTest::keyClick(&stage.view(), Qt::Key_Space);
        QCOMPARE(stage.till.shell()->sheet(), ShellViewModel::HeldTickets);
        QTRY_VERIFY(nameOf(stage.view().activeFocusItem()) != recall);
        QTest::keyClick(&stage.view(), Qt::Key_Escape);

        QCOMPARE(stage.till.shell()->sheet(), ShellViewModel::NoSheet);
        QTRY_COMPARE(nameOf(stage.view().activeFocusItem()), recall);
        QVERIFY(showsRing(stage.view().activeFocusItem()));
    }

    void enterDoesWhatTheSlateSays_data()
    {
        using Asked = std::function<QSignalSpy*(Stage&)>;
        QTest::addColumn<QString>("screen");
        QTest::addColumn<std::function<QSignalSpy*(Stage&)>>("asked");
        const auto row = [](const char* screen, const Asked& asked) {
            QTest::newRow(screen) << QString::fromLatin1(screen) << asked;
        };
        row("sell", [](Stage& s) { return new QSignalSpy(s.till.sale(), &SaleViewModel::paymentAsked); });
        row("payment-split", [](Stage& s) { return new QSignalSpy(s.till.payment(), &PaymentViewModel::actionAsked); });
        row("cash-place", [](Stage& s) { return new QSignalSpy(s.till.cash(), &CashPlaceViewModel::closeAsked); });
        row("cash-place-closed",
            [](Stage& s) { return new QSignalSpy(s.till.cash(), &CashPlaceViewModel::openAsked); });
        row("cash-out", [](Stage& s) { return new QSignalSpy(s.till.move(), &CashMoveViewModel::actionAsked); });
        row("open-session", [](Stage& s) { return new QSignalSpy(s.till.count(), &CountViewModel::actionAsked); });
        row("day-close", [](Stage& s) { return new QSignalSpy(s.till.count(), &CountViewModel::nextAsked); });
        row("compare-right", [](Stage& s) { return new QSignalSpy(s.till.compare(), &CompareViewModel::sealAsked); });
        row("day-sealed", [](Stage& s) { return new QSignalSpy(s.till.sealed(), &SealedViewModel::doneAsked); });
        row("reading", [](Stage& s) { return new QSignalSpy(s.till.reading(), &ReadingViewModel::doneAsked); });
        row("device-trouble", [](Stage& s) { return new QSignalSpy(s.till.trouble(), &TroubleViewModel::nextAsked); });
    }

    void enterDoesWhatTheSlateSays()
    {
        QFETCH(QString, screen);
        QFETCH(std::function<QSignalSpy*(Stage&)>, asked);
        const Screen named = screenNamed(screen);
        QVERIFY(named.arrange);
        Stage stage(named.look);
        named.arrange(stage);
        wake(stage);
        const std::unique_ptr<QSignalSpy> spy(asked(stage));

        QTest::keyClick(&stage.view(), Qt::Key_Return);

        QCOMPARE(spy->count(), 1);
    }

    void escapeAsksToLeaveATask()
    {
        const Screen named = screenNamed(QStringLiteral("day-close"));
        Stage stage(named.look);
        named.arrange(stage);
        wake(stage);
        const QSignalSpy left(stage.till.shell(), &ShellViewModel::taskLeft);

        QTest::keyClick(&stage.view(), Qt::Key_Escape);

        QCOMPARE(left.count(), 1);
    }

private:
    static void tillScreens()
    {
        QTest::addColumn<int>("index");
        const QList<Screen> screens = allScreens();
        for (int index = 0; index < screens.size(); ++index) {
            if (!screens[index].look.display) {
                QTest::newRow(qPrintable(screens[index].name)) << index;
            }
        }
    }

    static void tabTo(Stage& stage, const QString& name)
    {
        for (int tab = 0; tab < kMostTabs; ++tab) {
            QTest::keyClick(&stage.view(), Qt::Key_Tab);
            if (nameOf(stage.view().activeFocusItem()) == name) {
                return;
            }
        }
        QFAIL(qPrintable(name + QStringLiteral(" is never reached")));
    }
};

int main(int argc, char** argv)
{
    chooseSoftwareRendering();
    const QGuiApplication application(argc, argv);
    FocusTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_focus.moc"
