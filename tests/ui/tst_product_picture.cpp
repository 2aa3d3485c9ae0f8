// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/screens.h"
#include "ui/controls/product_pictures.h"
#include "ui/shell/qml_modules.h"

#include <QBuffer>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QTest>

using namespace comptoir::ui;

class ProductPictureTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        mock::chooseSoftwareRendering();
        importQmlModules();
    }

    void catalogueShowsItsOwnPicture()
    {
        int asked = 0;
        const QImage shown = draw(kKnown, [&](const QString& sha256) {
            ++asked;
            return sha256 == QLatin1String(kKnown) ? png() : QByteArray();
        });

        QCOMPARE(shown.pixelColor(26, 26), QColor(Qt::red));
        QCOMPARE(shown.pixelColor(26, 3), QColor(Qt::yellow));
        QCOMPARE(asked, 1);
    }

    void pictureTheCatalogueLacksBecomesTheParcel()
    {
        const QImage shown = draw(kUnknown, [](const QString&) { return QByteArray("not a picture"); });

        QCOMPARE(shown, draw("parcel", [](const QString&) { return QByteArray(); }));
    }

    void shapeNameAsksNoCatalogue()
    {
        bool asked = false;

        draw("candle#c9cdc6", [&](const QString&) {
            asked = true;
            return QByteArray();
        });

        QVERIFY(!asked);
    }

private:
    static constexpr const char* kKnown = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
    static constexpr const char* kUnknown = "ff112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

    /// Yellow ground, red in its middle.
    static QByteArray png()
    {
        QImage image(128, 128, QImage::Format_ARGB32);
        image.fill(Qt::yellow);
        for (int x = 32; x < 96; ++x) {
            for (int y = 32; y < 96; ++y) {
                image.setPixelColor(x, y, Qt::red);
            }
        }
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    }

    static QImage draw(const char* drawing, ProductPictures::Read read)
    {
        QQuickView view;
        view.engine()->addImportPath(QStringLiteral(":/qt/qml"));
        view.engine()->addImageProvider(
            QLatin1String(ProductPictures::kProvider), new ProductPictures(std::move(read)));
        QQmlComponent component(view.engine());
        component.setData("import Comptoir.Controls\nProductPicture { width: 52; height: 52 }", {});
        auto* item = qobject_cast<QQuickItem*>(component.create());
        item->setProperty("drawing", QString::fromLatin1(drawing));
        view.setContent({}, &component, item);
        view.resize(52, 52);
        view.show();
        return view.grabWindow();
    }
};

QTEST_MAIN(ProductPictureTest)

#include "tst_product_picture.moc"
