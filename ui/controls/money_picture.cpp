// SPDX-License-Identifier: Apache-2.0
#include "ui/controls/money_picture.h"

#include <QColor>
#include <QPainter>
#include <QPen>

#include <array>

namespace comptoir::ui {

namespace {

struct NoteColor {
    int cents;
    QRgb color;
};

constexpr auto kNotes = std::to_array<NoteColor>({
    {50'000, 0xffcab4dc},
    {20'000, 0xffecd27c},
    {10'000, 0xffaad0a8},
    {5'000, 0xfff0b98c},
    {2'000, 0xffa9c4e8},
    {1'000, 0xffeeaaa4},
    {500, 0xffc8cdd3},
});

constexpr QRgb kGold = 0xffd9b75c;
constexpr QRgb kSilver = 0xffbcc2c9;
constexpr QRgb kCopper = 0xffc27d55;

struct CoinLook {
    QRgb ring;
    QRgb heart;
    qreal diameter; // millimetres
};

CoinLook lookOf(int cents)
{
    switch (cents) {
    case 200:
        return {kSilver, kGold, 25.75};
    case 100:
        return {kGold, kSilver, 23.25};
    case 50:
        return {kGold, kGold, 24.25};
    case 20:
        return {kGold, kGold, 22.25};
    case 10:
        return {kGold, kGold, 19.75};
    case 5:
        return {kCopper, kCopper, 21.25};
    case 2:
        return {kCopper, kCopper, 18.75};
    default:
        return {kCopper, kCopper, 16.25};
    }
}

} // namespace

void MoneyPicture::setCents(int cents)
{
    if (cents != m_cents) {
        m_cents = cents;
        redraw();
        emit centsChanged();
    }
}

qreal MoneyPicture::diameter() const
{
    return lookOf(m_cents).diameter / lookOf(200).diameter;
}

QString MoneyPicture::pictureKey() const
{
    return QStringLiteral("money/%1").arg(m_cents);
}

void MoneyPicture::draw(QPainter& painter, QSizeF size) const
{
    const QRectF box = QRectF({0, 0}, size).adjusted(1, 1, -1, -1);
    if (note()) {
        QColor color(kSilver);
        for (const NoteColor& known : kNotes) {
            color = known.cents == m_cents ? QColor(known.color) : color;
        }
        painter.setPen(QPen(color.darker(125), 1.5));
        painter.setBrush(color);
        painter.drawRoundedRect(box, 4, 4);
        return;
    }
    const CoinLook look = lookOf(m_cents);
    const qreal ring = box.width() * (look.ring == look.heart ? 0.04 : 0.13);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.ring == look.heart ? QColor(look.ring).darker(125) : QColor(look.ring));
    painter.drawEllipse(box);
    painter.setBrush(QColor(look.heart));
    painter.drawEllipse(box.adjusted(ring, ring, -ring, -ring));
}

} // namespace comptoir::ui
