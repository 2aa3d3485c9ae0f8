// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/till/till_window.h"

#include "ui/shell/qml_modules.h"
#include "ui/theme/fonts.h"

#include <QAccessible>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QTest>

#include <tuple>

namespace comptoir::test {

namespace {

constexpr int kPersonsPaceMs = 60; // slower than any scanner

QQuickItem* findBelow(QQuickItem* item, const QString& name)
{
    if (!item->isVisible()) {
        return nullptr;
    }
    QAccessibleInterface* accessible =
        item->inherits("QQuickAbstractButton") ? QAccessible::queryAccessibleInterface(item) : nullptr;
    if (accessible != nullptr && accessible->text(QAccessible::Name) == name) {
        return item;
    }
    // What is drawn last is in front.
    const QList<QQuickItem*> children = item->childItems();
    for (auto child = children.rbegin(); child != children.rend(); ++child) {
        if (QQuickItem* found = findBelow(*child, name)) {
            return found;
        }
    }
    return nullptr;
}

} // namespace

TillWindow::TillWindow(QSize size, const StorePolicies& policies)
    : TillShop(policies)
{
    open(size);
}

TillWindow::TillWindow(const StoreFiles& kept, const std::optional<shop::CardAnswer>& memory)
    : TillShop(kept, memory)
{
    open({1280, 800});
}

void TillWindow::open(QSize size)
{
    ui::importQmlModules();
    static const bool loaded = ui::loadFonts();
    check(loaded, "the Lato fonts are not installed");
    QAccessible::setActive(true);
    theme.setWindowSize(size);
    theme.apply({.reduceMotion = true});
    view.engine()->addImportPath(QStringLiteral(":/qt/qml"));
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    view.resize(size);
    view.setInitialProperties({{QStringLiteral("till"), QVariant::fromValue(&models)}});
    view.setSource(QUrl(QStringLiteral("qrc:/qt/qml/Comptoir/Shell/Shell.qml")));
    check(view.status() == QQuickView::Ready, "the shell does not load");
    flow.watch(&view);
    view.show();
    check(QTest::qWaitForWindowActive(&view), "the window is in front");
    picture();
}

QQuickItem* TillWindow::find(const QString& name) const
{
    return findBelow(view.rootObject(), name);
}

void TillWindow::tap(const QString& name)
{
    picture();
    const QQuickItem* item = find(name);
    check(item != nullptr, "what is tapped is on screen");
    const QPointF middle = item->mapToScene(QPointF(item->width() / 2, item->height() / 2));
    QTest::mouseClick(&view, Qt::LeftButton, {}, middle.toPoint());
    settle();
}

void TillWindow::tapSameSpot(const QString& name)
{
    const ui::ShellViewModel& shell = *models.shell();
    const auto front = [&shell] { return std::tuple(shell.task(), shell.sheet(), shell.question()); };
    const bool answered = QTest::qWaitFor([&, before = front()] {
        tap(name);
        return front() != before;
    });
    check(answered, "the tap leads somewhere");
}

void TillWindow::press(Qt::Key key)
{
    QTest::keyClick(&view, key);
    keysArrive();
}

void TillWindow::type(const QString& text)
{
    for (const QChar& character : text) {
        QTest::keyClick(&view, character.toLatin1(), Qt::NoModifier, kPersonsPaceMs);
    }
    keysArrive();
}

// The last key is held back until it cannot be a scanner's any more.
void TillWindow::keysArrive()
{
    check(QTest::qWaitFor([this] { return !flow.holdsKeys(); }), "the window lets a person's keys go");
    settle();
}

QImage TillWindow::picture()
{
    settle();
    return view.grabWindow();
}

void chooseSoftwareRendering()
{
    qputenv("QT_QUICK_BACKEND", "software");
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
}

} // namespace comptoir::test
