// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/golden.h"
#include "tests/ui/support/screens.h"

#include <QDir>
#include <QTest>

using namespace comptoir::ui;
using namespace comptoir::ui::mock;

namespace {

constexpr double kAllowedPermille = 5;

QDir goldens()
{
    return QDir(qEnvironmentVariable("COMPTOIR_SOURCE_DIR") + QStringLiteral("/tests/ui/goldens"));
}

} // namespace

class ScreensTest : public QObject {
    Q_OBJECT

private slots:
    void looksAsItDid_data()
    {
        QTest::addColumn<int>("index");
        const QList<Screen> screens = allScreens();
        for (int index = 0; index < screens.size(); ++index) {
            QTest::newRow(qPrintable(screens[index].name)) << index;
        }
    }

    void looksAsItDid()
    {
        QFETCH(int, index);
        const Screen screen = allScreens()[index];
        const QString file = screen.name + QStringLiteral(".png");
        const QImage golden(goldens().filePath(file));
        QVERIFY2(!golden.isNull(), "no golden picture: draw it with comptoir-screens --goldens");

        const QImage drawn = draw(screen);

        const double permille = differingPermille(drawn, golden);
        if (permille > kAllowedPermille) {
            QDir folder(qEnvironmentVariable("COMPTOIR_BINARY_DIR"));
            folder.mkpath(QStringLiteral("screens"));
            drawn.save(folder.filePath(QStringLiteral("screens/") + file));
        }
        QVERIFY2(permille <= kAllowedPermille, qPrintable(QStringLiteral("%1 ‰ of the pixels differ").arg(permille)));
    }

    void aMovedButtonIsNoticed()
    {
        const QImage before = draw(allScreens()[2]);
        QImage after = before;
        for (int y = 690; y < 770; ++y) {
            for (int x = 860; x < 960; ++x) {
                after.setPixel(x, y, qRgb(255, 255, 255));
            }
        }

        QVERIFY(differingPermille(before, after) > kAllowedPermille);
    }
};

int main(int argc, char** argv)
{
    chooseSoftwareRendering();
    const QGuiApplication application(argc, argv);
    ScreensTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_screens.moc"
