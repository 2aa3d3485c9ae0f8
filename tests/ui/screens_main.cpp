// SPDX-License-Identifier: Apache-2.0
// Draws every named screen into a folder, to be held beside the design's pictures.
#include "tests/ui/support/screens.h"

#include <QDir>
#include <QGuiApplication>

#include <cstdio>

int main(int argc, char** argv)
{
    comptoir::ui::mock::chooseSoftwareRendering();
    const QGuiApplication application(argc, argv);
    if (argc < 2) {
        std::fputs("usage: comptoir-screens FOLDER [NAME…]\n", stderr);
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    folder.mkpath(QStringLiteral("."));
    for (const comptoir::ui::mock::Screen& screen : comptoir::ui::mock::allScreens()) {
        const auto wanted = [&](const char* name) { return screen.name == QLatin1String(name); };
        if (argc > 2 && !std::any_of(argv + 2, argv + argc, wanted)) {
            continue;
        }
        comptoir::ui::mock::draw(screen).save(folder.filePath(screen.name + QStringLiteral(".png")));
    }
    return 0;
}
