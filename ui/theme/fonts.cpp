// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/fonts.h"

#include <QFontDatabase>
#include <QStandardPaths>
#include <QString>

#include <array>

namespace comptoir::ui {

bool loadFonts()
{
    constexpr std::array kWeights = {"Medium", "Bold", "Heavy"};
    bool complete = true;
    for (const char* weight : kWeights) {
        const QString name = QStringLiteral("fonts/truetype/lato/Lato-%1.ttf").arg(QLatin1String(weight));
        const QString file = QStandardPaths::locate(QStandardPaths::GenericDataLocation, name);
        complete = !file.isEmpty() && QFontDatabase::addApplicationFont(file) >= 0 && complete;
    }
    return complete;
}

} // namespace comptoir::ui
