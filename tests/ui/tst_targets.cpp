// SPDX-License-Identifier: Apache-2.0
// Everything one can tap, on every screen: it has a name, a size for a finger, and words that fit.
#include "tests/ui/support/screens.h"

#include <QAccessible>
#include <QQuickItem>
#include <QTest>

using namespace comptoir::ui;
using namespace comptoir::ui::mock;

namespace {

constexpr double kSmallest = 48; // u
constexpr double kSlack = 2;
constexpr double kBandHeight = 44; // the training band's own height bounds its button

void collect(QQuickItem* item, QList<QQuickItem*>& found)
{
    if (!item->isVisible()) {
        return;
    }
    if (item->inherits("QQuickAbstractButton") || item->inherits("QQuickTextField")) {
        found.append(item);
    }
    for (QQuickItem* child : item->childItems()) {
        collect(child, found);
    }
}

QString nameOf(QQuickItem* item)
{
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(item);
    return accessible == nullptr ? QString() : accessible->text(QAccessible::Name);
}

// What is written beyond the edge of the target it belongs to, or cut short with an ellipsis.
void collectCut(QQuickItem* target, QQuickItem* item, QStringList& cut)
{
    if (!item->isVisible()) {
        return;
    }
    if (item->inherits("QQuickText")) {
        const QSizeF words(item->property("contentWidth").toReal(), item->property("contentHeight").toReal());
        const QPointF corner = item->mapToItem(target, QPointF(0, 0));
        const bool wide = words.width() > item->width() + kSlack || corner.x() < -kSlack
            || corner.x() + words.width() > target->width() + kSlack;
        const bool high = words.height() > target->height() + kSlack;
        if (wide || high || item->property("truncated").toBool()) {
            cut.append(item->property("text").toString());
        }
    }
    for (QQuickItem* child : item->childItems()) {
        collectCut(target, child, cut);
    }
}

} // namespace

class TargetsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QAccessible::setActive(true); }

    void everyTargetHasANameAndRoomForAFinger_data() { screens(); }

    void everyTargetHasANameAndRoomForAFinger()
    {
        QFETCH(int, index);
        const Screen screen = allScreens()[index];
        Stage stage(screen.look);
        screen.arrange(stage);
        stage.picture();
        QList<QQuickItem*> targets;
        collect(stage.root(), targets);
        if (!screen.look.display) {
            QVERIFY2(!targets.isEmpty(), "a screen of the till without buttons is not what this test means to see");
        }

        for (QQuickItem* target : targets) {
            const QString name = nameOf(target);
            const QString what = QStringLiteral("“%1” (%2) %3×%4")
                                     .arg(name, target->metaObject()->className())
                                     .arg(target->width())
                                     .arg(target->height());
            QVERIFY2(!name.isEmpty() && !name.contains(QStringLiteral("QMLTYPE")), qPrintable(what));
            const double height = target->parentItem()->height() == kBandHeight ? kBandHeight : kSmallest;
            QVERIFY2(target->width() >= kSmallest && target->height() >= height, qPrintable(what));
        }
    }

    void noButtonCutsItsWords_data() { screens(); }

    void noButtonCutsItsWords()
    {
        QFETCH(int, index);
        const Screen screen = allScreens()[index];
        Stage stage(screen.look);
        screen.arrange(stage);
        stage.picture();
        QList<QQuickItem*> targets;
        collect(stage.root(), targets);

        QStringList cut;
        for (QQuickItem* target : targets) {
            collectCut(target, target, cut);
        }

        QCOMPARE(cut.join(QStringLiteral(" | ")), QString());
    }

private:
    static void screens()
    {
        QTest::addColumn<int>("index");
        const QList<Screen> screens = allScreens();
        for (int index = 0; index < screens.size(); ++index) {
            QTest::newRow(qPrintable(screens[index].name)) << index;
        }
    }
};

int main(int argc, char** argv)
{
    chooseSoftwareRendering();
    const QGuiApplication application(argc, argv);
    TargetsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_targets.moc"
