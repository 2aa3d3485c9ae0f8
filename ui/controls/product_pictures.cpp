// SPDX-License-Identifier: Apache-2.0
#include "ui/controls/product_pictures.h"

#include <algorithm>

namespace comptoir::ui {

ProductPictures::ProductPictures(Read read)
    : QQuickImageProvider(Image)
    , m_read(std::move(read))
{
}

QImage ProductPictures::requestImage(const QString& id, QSize* size, const QSize& requestedSize)
{
    QImage whole = QImage::fromData(m_read(id), "PNG");
    if (size != nullptr) {
        *size = whole.size();
    }
    if (whole.isNull() || !requestedSize.isValid() || requestedSize == whole.size()) {
        return whole;
    }
    return whole.scaled(requestedSize, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

bool isCataloguePicture(const QString& drawing)
{
    constexpr qsizetype kHexDigits = 64;
    const auto isHex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    return drawing.size() == kHexDigits && std::all_of(drawing.begin(), drawing.end(), isHex);
}

} // namespace comptoir::ui
