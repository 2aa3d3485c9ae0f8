// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QQuickImageProvider>

#include <functional>

namespace comptoir::ui {

/// The catalogue's drawings for ProductPicture: the program gives it to the engine as the provider `product`.
class ProductPictures : public QQuickImageProvider {
public:
    static constexpr const char* kProvider = "product";

    /// PNG bytes of the picture with this SHA-256 (hex), or empty. Called on the GUI thread, once per picture and size.
    using Read = std::function<QByteArray(const QString& sha256)>;

    explicit ProductPictures(Read read);

    /// Null when the catalogue has none, or its bytes are not a picture.
    QImage requestImage(const QString& id, QSize* size, const QSize& requestedSize) override;

private:
    Read m_read;
};

/// Whether `drawing` names a picture of the catalogue rather than a shape.
bool isCataloguePicture(const QString& drawing);

} // namespace comptoir::ui
