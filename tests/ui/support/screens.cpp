// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/screens.h"

#include <QQuickWindow>

namespace comptoir::ui::mock {

namespace {

Look wide()
{
    return {.window = {1920, 1080}};
}

Look dark()
{
    return {.theme = {.dark = true}};
}

Look english()
{
    return {.english = true};
}

Look doubleText()
{
    return {.theme = {.textScale = 2}};
}

} // namespace

void chooseSoftwareRendering()
{
    qputenv("QT_QUICK_BACKEND", "software");
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
}

QList<Screen> allScreens()
{
    const auto nothing = [](Stage&) {};
    return {
        {"sell", {}, nothing},
        {"sell-en", english(), nothing},
        {"sell-dark", dark(), nothing},
        {"sell-wide", wide(), nothing},
        {"sell-text200", doubleText(), nothing},
        {"sell-empty", {},
            [](Stage& stage) {
                stage.status.show(stage.day.status("15:40"));
                stage.sale.show(stage.day.emptySale());
            }},
    };
}

QImage draw(const Screen& screen)
{
    Stage stage(screen.look);
    screen.arrange(stage);
    return stage.picture();
}

} // namespace comptoir::ui::mock
