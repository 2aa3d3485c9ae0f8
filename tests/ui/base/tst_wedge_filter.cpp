// SPDX-License-Identifier: Apache-2.0
#include "app/core/base/check.h"
#include "drivers/scanner/us_keyboard.h"
#include "ui/base/wedge_filter.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QSignalSpy>
#include <QTest>

using namespace comptoir;
using namespace comptoir::ui;

namespace {

constexpr quint32 kEvdevOffset = 8;

// A field that has the focus, and a shortcut on Enter as the slate's action has.
constexpr auto kPage = R"(
import QtQuick
Item {
    id: page
    width: 200; height: 100
    property int acted: 0
    property alias text: field.text
    TextInput { id: field; focus: true; anchors.fill: parent }
    Shortcut { sequences: ["Return", "Enter"]; onActivated: page.acted += 1 }
}
)";

quint32 evdevOf(char c)
{
    for (quint32 key = 1; key < 55; ++key) {
        if (drivers::usCharacter(key, false) == c) {
            return key;
        }
    }
    return 0;
}

/// A window with the page above and the filter ahead of it.
struct Till {
    QQuickView window;
    WedgeFilter filter;
    QSignalSpy codes{&filter, &WedgeFilter::codeRead};
    quint64 atMs = 1000;

    Till()
    {
        auto* const component = new QQmlComponent(window.engine(), &window);
        component->setData(kPage, QUrl());
        window.setContent(QUrl(), component, component->create());
        filter.watch(&window);
        window.show();
        window.requestActivate();
        check(QTest::qWaitForWindowActive(&window), "a field takes keys in an active window only");
    }

    QString text() const { return window.rootObject()->property("text").toString(); }
    int acted() const { return window.rootObject()->property("acted").toInt(); }

    /// `text` is what the layout made of the key.
    void key(quint32 evdev, int qtKey, const QString& text, quint64 gapMs)
    {
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, qtKey, Qt::NoModifier, evdev + kEvdevOffset, 0, 0, text);
            event.setTimestamp(atMs);
            QCoreApplication::sendEvent(&window, &event);
        }
        atMs += gapMs;
    }

    /// A scanner set to a US keyboard on a French machine: its 1 arrives as &, its 2 as é.
    void scanAzerty(const QByteArray& digits, quint64 gapMs = 2)
    {
        static const QString kFrench = QStringLiteral("à&é\"'(-è_ç");
        for (const char digit : digits) {
            key(evdevOf(digit), Qt::Key_unknown, kFrench.mid(digit - '0', 1), gapMs);
        }
        key(drivers::kKeyEnter, Qt::Key_Return, QStringLiteral("\r"), gapMs);
    }

    void type(const QString& letters, quint64 gapMs)
    {
        for (const QChar letter : letters) {
            key(evdevOf(letter.toLatin1()), letter.toUpper().unicode(), QString(letter), gapMs);
        }
    }
};

} // namespace

class WedgeFilterTest : public QObject {
    Q_OBJECT

private slots:
    void azertyWedgeIsReadByThePositionOfItsKeys()
    {
        Till till;

        till.scanAzerty("3760123456789");

        QCOMPARE(till.codes.count(), 1);
        QCOMPARE(till.codes.first().at(0).toString(), QStringLiteral("3760123456789"));
    }

    void scanLeavesAFocusedFieldUntouched()
    {
        Till till;
        till.type(QStringLiteral("ourlet"), 120);
        QTRY_COMPARE(till.text(), QStringLiteral("ourlet"));

        till.atMs += 1000;
        till.scanAzerty("3760123456789");

        QCOMPARE(till.codes.count(), 1);
        QCoreApplication::processEvents();
        QCOMPARE(till.text(), QStringLiteral("ourlet"));
    }

    void entersOfScannersPressNothing()
    {
        Till till;

        till.scanAzerty("3760123456789");

        QCoreApplication::processEvents();
        QCOMPARE(till.acted(), 0);
    }

    void personsEnterStillActs()
    {
        Till till;

        till.key(drivers::kKeyEnter, Qt::Key_Return, QStringLiteral("\r"), 100);

        QTRY_COMPARE(till.acted(), 1);
    }

    void typingComesThroughInOrder()
    {
        Till till;

        till.type(QStringLiteral("savon"), 80);

        QTRY_COMPARE(till.text(), QStringLiteral("savon"));
        QCOMPARE(till.codes.count(), 0);
    }

    void fastTypingIsGivenBackWhenNoCodeFollows()
    {
        Till till;

        till.type(QStringLiteral("abc"), 5);

        QTRY_COMPARE(till.text(), QStringLiteral("abc"));
        QCOMPARE(till.codes.count(), 0);
    }

    void fiftyScansTenMillisecondsApartAreAllRead()
    {
        Till till;

        for (int n = 0; n < 50; ++n) {
            till.scanAzerty(QByteArray::number(37601234560 + n), 0);
            till.atMs += 10;
        }

        QCOMPARE(till.codes.count(), 50);
        QCOMPARE(till.codes.first().at(0).toString(), QStringLiteral("37601234560"));
        QCOMPARE(till.codes.last().at(0).toString(), QStringLiteral("37601234609"));
        QCOMPARE(till.text(), QString());
    }
};

QTEST_MAIN(WedgeFilterTest)
#include "tst_wedge_filter.moc"
