// SPDX-License-Identifier: Apache-2.0
// The rendered regions beside the numbers of the design (ui.md §9), at scale 1 where a u is a pixel.
#include "tests/ui/support/screens.h"

#include <QQuickItem>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace comptoir::ui;
using namespace comptoir::ui::mock;

namespace {

constexpr double kTolerance = 2;

Screen screenNamed(const QString& name)
{
    const QList<Screen> screens = allScreens();
    const auto found =
        std::find_if(screens.begin(), screens.end(), [&](const Screen& screen) { return screen.name == name; });
    return found == screens.end() ? Screen{} : *found;
}

QQuickItem* visibleItem(QQuickItem* root, const QString& name)
{
    if (root->objectName() == name && root->isVisible()) {
        return root;
    }
    for (QQuickItem* child : root->childItems()) {
        if (QQuickItem* found = visibleItem(child, name)) {
            return found;
        }
    }
    return nullptr;
}

bool isRegion(const QQuickItem* item)
{
    return item->isVisible() && QString::fromLatin1(item->metaObject()->className()).startsWith("Region_QMLTYPE");
}

// Regions of one page that lie on each other, or outside the window. A table is as high as its rows, not as its region.
void collectClashes(QQuickItem* parent, const QRectF& window, QStringList& clashes)
{
    QList<QPair<QString, QRectF>> placed;
    for (QQuickItem* item : parent->childItems()) {
        if (!item->isVisible()) {
            continue;
        }
        collectClashes(item, window, clashes);
        if (!isRegion(item) || item->objectName() == QStringLiteral("table")) {
            continue;
        }
        const QRectF drawn = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
        const QString name = QStringLiteral("%1 at %2,%3 %4×%5")
                                 .arg(item->objectName())
                                 .arg(drawn.x())
                                 .arg(drawn.y())
                                 .arg(drawn.width())
                                 .arg(drawn.height());
        if (!window.contains(drawn)) {
            clashes << name + QStringLiteral(" is outside the window");
        }
        for (const auto& [other, there] : placed) {
            if (there.intersects(drawn)) {
                clashes << QStringLiteral("%1 on %2").arg(name, other);
            }
        }
        placed.append({name, drawn});
    }
}

} // namespace

class RegionsTest : public QObject {
    Q_OBJECT

private slots:
    void regionsLieWhereTheDesignPutsThem_data()
    {
        QTest::addColumn<QString>("screen");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QRectF>("expected");
        const auto row = [](const char* screen, const char* region, const QRectF& expected) {
            QTest::addRow("%s: %s", screen, region)
                << QString::fromLatin1(screen) << QString::fromLatin1(region) << expected;
        };

        row("sign-in", "slate", {0, 0, 400, 800});
        row("sign-in", "people", {432, 140, 416, 578});
        row("sign-in", "pin", {896, 140, 352, 88});
        row("sign-in", "keypad", {896, 241, 352, 382});
        row("sign-in", "help", {896, 640, 352, 100});

        row("sell", "rail", {0, 0, 96, 800});
        row("sell", "placeBar", {96, 0, 1184, 64});
        row("sell", "search", {112, 80, 424, 64});
        row("sell", "hold", {548, 80, 124, 64});
        row("sell", "recall", {684, 80, 132, 64});
        row("sell", "lineList", {112, 160, 704, 504});
        row("sell", "tools", {112, 704, 704, 80});
        row("sell", "customer", {832, 80, 432, 196});
        row("sell", "quickKeys", {832, 292, 432, 136});
        row("sell", "slate", {832, 452, 448, 348});
        row("sell", "pay", {856, 680, 400, 96});
        row("sell-wide", "lineList", {120, 168, 896, 560});
        row("sell-wide", "grid", {1040, 88, 400, 984});
        row("sell-wide", "customer", {1488, 88, 408, 556});
        row("sell-wide", "slate", {1464, 668, 456, 412});
        row("training-dark", "search", {112, 124, 424, 64});

        row("sell-offline", "networkPanel", {832, 80, 432, 356});
        row("article-search", "sheet", {528, 0, 752, 800});
        row("article-search", "query", {552, 80, 704, 64});
        row("article-search", "families", {552, 152, 704, 64});
        row("article-search", "keyboard", {528, 510, 752, 290});

        row("payment-split", "tenders", {24, 124, 392, 652});
        row("payment-split", "methods", {440, 124, 392, 178});
        row("payment-split", "shortcuts", {440, 352, 392, 64});
        row("payment-split", "keypad", {440, 428, 392, 336});
        row("payment-split", "slate", {856, 64, 424, 736});
        row("payment-split", "take", {880, 680, 376, 96});

        row("cash-change", "done", {24, 88, 472, 46});
        row("cash-change", "receipt", {24, 174, 472, 336});
        row("cash-change", "next", {24, 680, 472, 96});
        row("cash-change", "slate", {520, 64, 760, 736});

        row("day-close", "notes", {24, 120, 392, 504});
        row("day-close", "coins", {440, 120, 392, 504});
        row("day-close", "tools", {24, 716, 808, 60});
        row("day-close", "keypad", {856, 120, 400, 328});
        row("day-close", "slate", {856, 476, 424, 324});
        row("day-close-compare", "table", {24, 80, 808, 424});
        row("day-close-compare", "tools", {24, 716, 808, 60});
        row("day-close-compare", "slate", {856, 64, 424, 736});
        row("compare-slip", "slipKeypad", {432, 448, 400, 328});

        row("cash-place", "actions", {112, 80, 704, 96});
        row("cash-place", "drawerLog", {112, 192, 704, 592});
        row("cash-place", "session", {832, 80, 432, 356});
        row("cash-place", "slate", {832, 452, 448, 348});
        row("cash-place-wide", "slate", {1464, 668, 456, 412});
        row("cash-out", "choices", {24, 84, 808, 96});
        row("cash-out", "notes", {24, 232, 392, 504});
        row("cash-out", "coins", {440, 232, 392, 504});
        row("cash-out", "keypad", {856, 120, 400, 328});
        row("cash-out", "slate", {856, 476, 424, 324});
        row("reading", "table", {24, 80, 808, 424});
        row("reading", "slate", {856, 64, 424, 736});

        row("device-trouble", "ways", {24, 648, 808, 104});
        row("customer-display", "items", {0, 0, 736, 800});
        row("customer-display", "slate", {736, 0, 544, 800});

        row("journal-wide", "backOfficeNav", {0, 0, 240, 1080});
        row("journal-wide", "header", {240, 0, 1680, 80});
        row("journal-wide", "filters", {272, 88, 1616, 64});
        row("journal-wide", "table", {272, 168, 1616, 888});
    }

    void regionsLieWhereTheDesignPutsThem()
    {
        QFETCH(QString, screen);
        QFETCH(QString, region);
        QFETCH(QRectF, expected);
        const Screen named = screenNamed(screen);
        QVERIFY(named.arrange);
        Stage stage(named.look);
        named.arrange(stage);
        stage.picture();

        const QQuickItem* item = visibleItem(stage.root(), region);

        QVERIFY2(item != nullptr, "the region is not on this screen");
        const QRectF drawn = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
        const auto off = [](double a, double b) { return std::abs(a - b) > kTolerance; };
        const bool elsewhere = off(drawn.x(), expected.x()) || off(drawn.y(), expected.y())
            || off(drawn.width(), expected.width()) || off(drawn.height(), expected.height());
        QVERIFY2(!elsewhere,
            qPrintable(QStringLiteral("drawn at %1,%2 %3×%4")
                           .arg(drawn.x())
                           .arg(drawn.y())
                           .arg(drawn.width())
                           .arg(drawn.height())));
    }

    void everyPieceOfTheChangeHasItsPlace_data()
    {
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("kinds");
        for (const int height : {800, 760}) {
            for (const int kinds : {1, 3, 4, 5, 6, 10}) {
                QTest::addRow("%d kinds, %d high", kinds, height) << height << kinds;
            }
        }
    }

    void everyPieceOfTheChangeHasItsPlace()
    {
        QFETCH(int, height);
        QFETCH(int, kinds);
        Screen named = screenNamed(QStringLiteral("cash-change-many"));
        named.look.window.setHeight(height);
        Stage stage(named.look);
        named.arrange(stage);
        ChangeState state = stage.day.changeInEveryPiece();
        state.pieces.resize(kinds);
        stage.till.change()->show(state);
        stage.picture();
        const auto place = [&](const char* name) {
            const QQuickItem* item = visibleItem(stage.root(), QString::fromLatin1(name));
            return item == nullptr ? QRectF() : item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
        };

        const QRectF pieces = place("changePieces");

        QVERIFY(place("slate").contains(pieces));
        QVERIFY(!place("changeWords").intersects(pieces));
        QVERIFY(!place("drawerState").intersects(pieces));
    }

    void nothingOverlapsInTheLowestWindow_data()
    {
        QTest::addColumn<QString>("screen");
        QTest::addColumn<int>("band");
        for (const char* screen : {"sign-in", "sell", "sell-empty", "recovered", "payment-split", "card-timeout",
                 "cash-change", "device-trouble", "cash-place", "cash-out", "drop", "open-session", "day-close",
                 "day-close-compare", "compare-over", "compare-slip", "day-sealed", "sealed-unprinted", "journal"}) {
            for (const int band : {0, 44}) {
                QTest::addRow("%s, band %d", screen, band) << QString::fromLatin1(screen) << band;
            }
        }
    }

    void nothingOverlapsInTheLowestWindow()
    {
        QFETCH(QString, screen);
        QFETCH(int, band);
        Screen named = screenNamed(screen);
        QVERIFY(named.arrange);
        named.look.window.setHeight(760);
        Stage stage(named.look);
        named.arrange(stage);
        stage.theme().setInset(band);
        stage.picture();

        QStringList clashes;
        collectClashes(stage.root(), QRectF(QPointF(0, 0), named.look.window), clashes);

        QCOMPARE(clashes.join(QStringLiteral("; ")), QString());
    }
};

int main(int argc, char** argv)
{
    chooseSoftwareRendering();
    const QGuiApplication application(argc, argv);
    RegionsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_regions.moc"
