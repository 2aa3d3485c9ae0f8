// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/stage.h"

#include "app/core/base/check.h"
#include "ui/shell/qml_modules.h"
#include "ui/theme/fonts.h"

#include <QCoreApplication>
#include <QQmlEngine>
#include <QQmlError>
#include <QQuickItem>

namespace comptoir::ui::mock {

Stage::Stage(const Look& look)
    : day(look.english)
{
    importQmlModules();
    static const bool loaded = loadFonts();
    check(loaded, "the Lato fonts are not installed");
    ThemeSettings settings = look.theme;
    settings.reduceMotion = true;
    m_theme.setWindowSize(look.window);
    m_theme.apply(settings);
    m_translations.speak(look.english ? Language::English : Language::French);
    till.shell()->setStage(ShellViewModel::Working);
    till.status()->show(day.status(QStringLiteral("15:42")));
    till.sale()->show(day.sevenLines());
    till.sale()->showQuickKeys(day.quickKeys());
    till.sale()->showFamily(day.families(), 0, day.favourites());
    show(look);
}

void Stage::show(const Look& look)
{
    m_view.engine()->addImportPath(QStringLiteral(":/qt/qml"));
    m_view.setResizeMode(QQuickView::SizeRootObjectToView);
    m_view.resize(look.window);
    if (look.display) {
        m_view.setInitialProperties({{QStringLiteral("display"), QVariant::fromValue(&display)}});
        m_view.setSource(QUrl(QStringLiteral("qrc:/qt/qml/Comptoir/Display/CustomerDisplay.qml")));
    } else {
        m_view.setInitialProperties({{QStringLiteral("till"), QVariant::fromValue(&till)}});
        m_view.setSource(QUrl(QStringLiteral("qrc:/qt/qml/Comptoir/Shell/Shell.qml")));
    }
    for (const QQmlError& error : m_view.errors()) {
        qCritical("%s", qPrintable(error.toString()));
    }
    check(m_view.status() == QQuickView::Ready, "the shell does not load");
    m_view.show();
}

QImage Stage::picture()
{
    QCoreApplication::processEvents();
    return m_view.grabWindow();
}

} // namespace comptoir::ui::mock
