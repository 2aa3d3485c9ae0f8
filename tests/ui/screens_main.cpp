// SPDX-License-Identifier: Apache-2.0
// Draws every named screen into a folder, to be held beside the design's pictures. With --goldens they have few
// colours, as tests/ui/goldens keeps them.
#include "tests/ui/support/golden.h"
#include "tests/ui/support/screens.h"

#include <QDir>
#include <QGuiApplication>

#include <cstdio>

using namespace comptoir::ui;

int main(int argc, char** argv)
{
    mock::chooseSoftwareRendering();
    const QGuiApplication application(argc, argv);
    QStringList arguments = QGuiApplication::arguments().mid(1);
    const bool goldens = arguments.removeAll(QStringLiteral("--goldens")) > 0;
    if (arguments.isEmpty() || arguments.first().startsWith(u'-')) {
        std::fputs("usage: comptoir-screens [--goldens] FOLDER [NAME…]\n", stderr);
        return 2;
    }
    const QDir folder(arguments.takeFirst());
    folder.mkpath(QStringLiteral("."));
    for (const mock::Screen& screen : mock::allScreens()) {
        if (arguments.isEmpty() || arguments.contains(screen.name)) {
            const QImage picture = mock::draw(screen);
            (goldens ? mock::withFewColors(picture) : picture)
                .save(folder.filePath(screen.name + QStringLiteral(".png")));
        }
    }
    return 0;
}
