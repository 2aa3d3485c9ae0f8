// SPDX-License-Identifier: Apache-2.0
// What is written on every screen can be read: against what it stands on, in both themes, and broken nowhere wrong.
#include "tests/ui/support/screens.h"
#include "ui/theme/palette.h"

#include <QHash>
#include <QQuickItem>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace comptoir::ui;
using namespace comptoir::ui::mock;

namespace {

constexpr double kText = 4.5; // WCAG 2.2, AA
constexpr double kGraphic = 3;
constexpr double kDisc =
    1.15; // a disc only carries initials, which have the contrast; the design's has 1.2 on a chosen row

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

struct Pair {
    const char* name;
    QColor Palette::*above;
    QColor Palette::*below;
    double needed;
};

constexpr auto kPairs = std::to_array<Pair>({
    {"ink on surface", &Palette::ink, &Palette::surface, kText},
    {"ink on page", &Palette::ink, &Palette::page, kText},
    {"inkSoft on surface", &Palette::inkSoft, &Palette::surface, kText},
    {"inkSoft on page", &Palette::inkSoft, &Palette::page, kText},
    {"inkSoft on actionSoft", &Palette::inkSoft, &Palette::actionSoft, kText},
    {"inkFaint on surface", &Palette::inkFaint, &Palette::surface, kText},
    {"inkFaint on surfaceAlt", &Palette::inkFaint, &Palette::surfaceAlt, kText},
    {"inkFaint on page", &Palette::inkFaint, &Palette::page, kText},
    {"lineStrong on surface", &Palette::lineStrong, &Palette::surface, kGraphic},
    {"lineStrong on page", &Palette::lineStrong, &Palette::page, kGraphic},
    {"onAction on action", &Palette::onAction, &Palette::action, kText},
    {"onAction on actionPressed", &Palette::onAction, &Palette::actionPressed, kText},
    {"action on surface", &Palette::action, &Palette::surface, kText},
    {"action on page", &Palette::action, &Palette::page, kText},
    {"action on actionSoft", &Palette::action, &Palette::actionSoft, kText},
    {"onSlate on slate", &Palette::onSlate, &Palette::slate, kText},
    {"onSlateSoft on slate", &Palette::onSlateSoft, &Palette::slate, kText},
    {"onSlateSoft on slateRaised", &Palette::onSlateSoft, &Palette::slateRaised, kText},
    {"onSlateOutline on slate", &Palette::onSlateOutline, &Palette::slate, kGraphic},
    {"onSlateActionInk on onSlateAction", &Palette::onSlateActionInk, &Palette::onSlateAction, kText},
    {"onSlateAction on slate", &Palette::onSlateAction, &Palette::slate, kGraphic},
    {"onSlateGood on slate", &Palette::onSlateGood, &Palette::slate, kText},
    {"onSlateWarn on slate", &Palette::onSlateWarn, &Palette::slate, kText},
    {"good on surface", &Palette::good, &Palette::surface, kText},
    {"good on goodSoft", &Palette::good, &Palette::goodSoft, kText},
    {"warn on surface", &Palette::warn, &Palette::surface, kText},
    {"warn on warnSoft", &Palette::warn, &Palette::warnSoft, kText},
    {"warnBar on surface", &Palette::warnBar, &Palette::surface, kGraphic},
    {"danger on surface", &Palette::danger, &Palette::surface, kText},
    {"danger on dangerSoft", &Palette::danger, &Palette::dangerSoft, kText},
    {"waiting on waitingSoft", &Palette::waiting, &Palette::waitingSoft, kText},
    {"surface on waiting", &Palette::surface, &Palette::waiting, kText},
    {"customer on surface", &Palette::customer, &Palette::surface, kText},
    {"customer on customerSoft", &Palette::customer, &Palette::customerSoft, kText},
    {"focus on surface", &Palette::focus, &Palette::surface, kGraphic},
    {"focus on page", &Palette::focus, &Palette::page, kGraphic},
});

void collect(QQuickItem* item, const char* type, QList<QQuickItem*>& found)
{
    if (!item->isVisible()) {
        return;
    }
    if (item->inherits(type) || QString::fromLatin1(item->metaObject()->className()).startsWith(QLatin1String(type))) {
        found.append(item);
    }
    for (QQuickItem* child : item->childItems()) {
        collect(child, type, found);
    }
}

/// Where `item` is seen: what a list scrolled away is not.
QRect placeOf(const QQuickItem* item, const QImage& picture)
{
    QRectF place = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
    for (const QQuickItem* up = item->parentItem(); up != nullptr; up = up->parentItem()) {
        if (up->clip()) {
            place = place.intersected(up->mapRectToScene(QRectF(0, 0, up->width(), up->height())));
        }
    }
    return place.toAlignedRect().intersected(picture.rect());
}

/// The commonest colour around what is written in `place`; nothing when none of it is drawn there in `ink`: it is
/// covered, or scrolled away.
std::optional<QColor> ground(const QImage& picture, const QRect& place, const QColor& ink)
{
    QHash<QRgb, int> seen;
    for (int y = place.top(); y <= place.bottom(); ++y) {
        for (int x = place.left(); x <= place.right(); ++x) {
            ++seen[picture.pixel(x, y)];
        }
    }
    if (!seen.contains(ink.rgb())) {
        return std::nullopt;
    }
    const auto commonest = std::max_element(seen.cbegin(), seen.cend());
    return QColor::fromRgb(commonest.key());
}

} // namespace

class LegibleTest : public QObject {
    Q_OBJECT

private slots:
    void theTokensHaveTheContrastTheDesignAsks_data()
    {
        QTest::addColumn<int>("pair");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("strong");
        for (int pair = 0; pair < static_cast<int>(std::size(kPairs)); ++pair) {
            for (const bool dark : {false, true}) {
                for (const bool strong : {false, true}) {
                    QTest::addRow("%s%s%s", kPairs[pair].name, dark ? ", dark" : "", strong ? ", strong" : "")
                        << pair << dark << strong;
                }
            }
        }
    }

    void theTokensHaveTheContrastTheDesignAsks()
    {
        QFETCH(int, pair);
        QFETCH(bool, dark);
        QFETCH(bool, strong);
        const Palette palette = makePalette(dark, strong);

        const double measured = contrast(palette.*kPairs[pair].above, palette.*kPairs[pair].below);

        QVERIFY2(measured >= kPairs[pair].needed, qPrintable(QString::number(measured)));
    }

    void whatIsWrittenStandsOut_data() { screensInBothThemes(); }

    void whatIsWrittenStandsOut()
    {
        QFETCH(int, index);
        QFETCH(bool, dark);
        Screen screen = allScreens()[index];
        screen.look.theme.dark = dark;
        Stage stage(screen.look);
        screen.arrange(stage);
        const QImage picture = stage.picture().convertToFormat(QImage::Format_RGB32);
        QList<QQuickItem*> texts;
        collect(stage.root(), "QQuickText", texts);
        QVERIFY(!texts.isEmpty());

        QStringList faint;
        for (const QQuickItem* text : texts) {
            if (!text->isEnabled()) {
                continue; // a sheet lies over it, or it cannot be done now
            }
            const QColor ink = text->property("color").value<QColor>();
            const std::optional<QColor> below = ground(picture, placeOf(text, picture), ink);
            if (below && *below != ink && contrast(ink, *below) < kText) {
                faint << QStringLiteral("“%1” %2 on %3")
                             .arg(text->property("text").toString(), ink.name(), below->name());
            }
        }

        QCOMPARE(faint.join(QStringLiteral("; ")), QString());
    }

    void peopleAreNotSunkIntoTheirSurface_data()
    {
        QTest::addColumn<QString>("screen");
        QTest::addColumn<bool>("dark");
        for (const char* screen : {"sign-in", "sell", "approval", "journal-wide"}) {
            for (const bool dark : {false, true}) {
                QTest::addRow("%s%s", screen, dark ? ", dark" : "") << QString::fromLatin1(screen) << dark;
            }
        }
    }

    void peopleAreNotSunkIntoTheirSurface()
    {
        QFETCH(QString, screen);
        QFETCH(bool, dark);
        const QList<Screen> screens = allScreens();
        const auto found = std::ranges::find(screens, screen, &Screen::name);
        QVERIFY(found != screens.end());
        Look look = found->look;
        look.theme.dark = dark;
        Stage stage(look);
        found->arrange(stage);
        const QImage picture = stage.picture();
        QList<QQuickItem*> discs;
        collect(stage.root(), "Avatar_QMLTYPE", discs);
        QVERIFY(!discs.isEmpty());

        for (const QQuickItem* disc : discs) {
            if (!disc->isEnabled()) {
                continue; // a sheet lies over it
            }
            const QRect place = placeOf(disc, picture);
            const QColor around = picture.pixelColor(place.left() + 1, place.top() + 1); // the corner beside the disc
            const QColor filled = picture.pixelColor(place.center().x(), place.top() + 5);
            QVERIFY2(contrast(filled, around) >= kDisc,
                qPrintable(QStringLiteral("%1 on %2").arg(filled.name(), around.name())));
        }
    }

    void frenchHoldsItsPunctuation_data()
    {
        QTest::addColumn<int>("index");
        const QList<Screen> screens = allScreens();
        for (int index = 0; index < screens.size(); ++index) {
            if (!screens[index].look.english) {
                QTest::newRow(qPrintable(screens[index].name)) << index;
            }
        }
    }

    void frenchHoldsItsPunctuation()
    {
        QFETCH(int, index);
        const Screen screen = allScreens()[index];
        Stage stage(screen.look);
        screen.arrange(stage);
        QList<QQuickItem*> texts;
        collect(stage.root(), "QQuickText", texts);
        static const QRegularExpression loose(QStringLiteral(" [;:!?€]| %(?!\\d)|\\w'\\w|\\.\\.\\."));

        QStringList wrong;
        for (const QQuickItem* text : texts) {
            const QString words = text->property("text").toString();
            if (words.contains(loose)) {
                wrong << words;
            }
        }

        QCOMPARE(wrong.join(QStringLiteral(" | ")), QString());
    }

private:
    static void screensInBothThemes()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<bool>("dark");
        const QList<Screen> screens = allScreens();
        for (int index = 0; index < screens.size(); ++index) {
            for (const bool dark : {false, true}) {
                QTest::addRow("%s%s", qPrintable(screens[index].name), dark ? ", dark" : "") << index << dark;
            }
        }
    }
};

int main(int argc, char** argv)
{
    chooseSoftwareRendering();
    const QGuiApplication application(argc, argv);
    LegibleTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_legible.moc"
