// SPDX-License-Identifier: Apache-2.0
#include "ui/controls/product_drawings.h"

#include "ui/controls/path_text.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <iterator>
#include <span>

namespace comptoir::ui {

namespace {

enum class Tone {
    Main,
    Deep, // a shade darker than the main colour
    Pale, // a shade lighter
    Cream,
    White,
    Ink,
    Gold,
};

struct Layer {
    Tone tone = Tone::Main;
    const char* path = "";
    double stroke = 0; // 0 fills
};

struct Drawing {
    const char* shape;
    QRgb color;
    QRgb tint; // behind the shape in its own colour
    std::array<Layer, 6> layers;
};

constexpr auto kDrawings = std::to_array<Drawing>({
    {"bar", 0x8c9b5c, 0xeef0e2,
        {{{Tone::Main, "R 13 19 26 18 2"}, {Tone::Pale, "M13 21 Q13 19 15 19 H37 Q39 19 39 21 V24 H13 Z"},
            {Tone::Cream, "R 19.5 25.5 13 7 1", 1.4}, {Tone::Cream, "M22.5 29 H29.5", 1.4}}}},
    {"belt", 0x9a6a38, 0xf5eae1,
        {{{Tone::Main, "R 5 21 34 10 1"}, {Tone::Gold, "R 34 18 13 16 3", 2.6}, {Tone::Gold, "M34 26 H43", 2.4},
            {Tone::Deep, "O 12 26 1 O 18 26 1 O 24 26 1"}}}},
    {"biscuits", 0x2f5aa0, 0xfceedb,
        {{{Tone::Main, "R 13 15 26 22 1.5"}, {Tone::Cream, "M13 22 H39 V31 H13 Z"},
            {Tone::Gold, "O 20.5 26.5 3.2 O 31.5 26.5 3.2"}}}},
    {"bottle", 0x7a8a2c, 0xf2f0dc,
        {{{Tone::Main,
              "M23.4 16 H28.6 Q29 21 32 23.5 Q32.8 25 32.8 27 V39 Q32.8 41 31 41 H21 Q19.2 41 19.2 39 V27 Q19.2 25 20 "
              "23.5 Q23 21 23.4 16 Z"},
            {Tone::Ink, "M23 9.5 H29 V17 H23 Z"}, {Tone::Cream, "M19.8 27.5 H32.2 V37 H19.8 Z"},
            {Tone::Main, "O 24.3 32 2"}, {Tone::Ink, "O 28 32 2"}}}},
    {"candle", 0xc9cdc6, 0xeceee9,
        {{{Tone::Main, "R 17.5 26 17 17 1.5"},
            {Tone::White, "M17.5 27.5 Q17.5 25.5 19 25.5 H33 Q34.5 25.5 34.5 27.5 V29 H17.5 Z"},
            {Tone::White, "R 20.5 32.5 11 6.5 0.5"}, {Tone::Ink, "M23 35 H29 M24.5 37.2 H27.5 M26 25 V21.5", 0.9},
            {Tone::Gold, "M26 15.5 Q29 19.5 26 21.8 Q23 19.5 26 15.5 Z"}}}},
    {"chocolate", 0xc8553d, 0xf1e7e3,
        {{{Tone::Main, "R 15 27 22 14 1"}, {Tone::Ink, "M15 13.5 H37 V27 H15 Z"},
            {Tone::Deep, "M15 19.5 H37 M22.3 13 V27 M29.6 13 V27", 0.8}, {Tone::Cream, "M19 33.5 H33", 1.4}}}},
    {"dress", 0x7e2440, 0xf6e7ec,
        {{{Tone::Main,
              "M20.5 10.5 L24 15.5 H28 L31.5 10.5 L34.5 12 L30.5 19 L29.5 24 L37 41 Q26 44.5 15 41 L22.5 24 L21.5 19 "
              "L17.5 12 Z"},
            {Tone::Pale, "M22 24.5 H30 M22.5 16.5 L29.5 24 M29.5 16.5 L22.5 24", 0.7}}}},
    {"gloves", 0x6b4a3a, 0xeeeae6,
        {{{Tone::Main,
              "M20 40 V29 L15.2 21 Q15 17.5 18.2 18.4 L21.8 23.5 V12.5 Q23.4 10 25 12.5 V11.4 Q26.8 9 28.5 11.6 V12.2 "
              "Q30.3 10.5 31.8 13 V15 Q33.4 14 34.6 16.4 V32 L33.5 40 Z"},
            {Tone::Deep, "M20 35.6 H33.8", 1}}}},
    {"hat", 0xc4623d, 0xf5eae5,
        {{{Tone::Main, "M14.5 34 C14.5 14 37.5 14 37.5 34 Z"}, {Tone::Deep, "R 13 31.5 26 8 2"},
            {Tone::Cream, "O 26 16 3.2"}}}},
    {"jar", 0xe5a838, 0xfbf0d9,
        {{{Tone::Deep, "R 17 12 18 6 1"}, {Tone::Main, "R 15 18.5 22 21.5 4"}, {Tone::Cream, "M15 24.5 H37 V34 H15 Z"},
            {Tone::Main, "M24.5 26.5 H27.5 L29 29.2 L27.5 32 H24.5 L23 29.2 Z"}}}},
    {"parcel", 0x8a99a6, 0xeaeef1,
        {{{Tone::Main, "M12 19 L26 12 L40 19 V34 L26 41 L12 34 Z"}, {Tone::Pale, "M12 19 L26 26 L40 19 L26 12 Z"},
            {Tone::Deep, "M26 26 V41", 1}}}},
    {"perfume", 0xa6c09a, 0xecf2eb,
        {{{Tone::Main, "R 16 20 20 21 2.5"}, {Tone::Pale, "M16 22.5 Q16 20 18.5 20 H33.5 Q36 20 36 22.5 V28 H16 Z"},
            {Tone::Ink, "R 22.6 10 6.8 6 1"}, {Tone::Deep, "M24 16 H28 V19.5 H24 Z"},
            {Tone::White, "M20.5 27 H31.5 V36 H20.5 Z"}, {Tone::Ink, "M23 30 H29 M24.5 32.5 H27.5", 0.9}}}},
    {"pot", 0x8a73a5, 0xefecf4,
        {{{Tone::White, "R 14.5 22 23 17 3.5"}, {Tone::Pale, "R 14.5 22 23 17 3.5", 1},
            {Tone::Main, "R 13 15 26 7.5 1"}, {Tone::Pale, "M21 30 H31 M23 33.3 H29", 1.3}}}},
    {"scarf", 0x748a63, 0xf4ebe3,
        {{{Tone::Deep, "M20 24 H27.5 L25 40 H18 Z M27 24 L33 23 L37.5 35.5 L33.5 37.5 Z"},
            {Tone::Main, "E 26 17.5 13.5 8"}, {Tone::White, "E 26 17.5 7.5 3"},
            {Tone::Deep, "M19.5 40 V42.5 M21.7 40 V42.5 M24 40 V42.5 M34 37 L35 39.5 M36.5 36 L37.5 38", 0.9}}}},
    {"shirt", 0x24344f, 0xe6eef7,
        {{{Tone::Cream,
              "M18.5 13 Q26 17.5 33.5 13 L40.5 18.5 L37.5 24 L34.5 22.5 V39.5 H17.5 V22.5 L14.5 24 L11.5 18.5 Z"},
            {Tone::Main,
                "M18.5 13 Q26 17.5 33.5 13 L40.5 18.5 L37.5 24 L34.5 22.5 V39.5 H17.5 V22.5 L14.5 24 L11.5 18.5 Z",
                0.9},
            {Tone::Main,
                "M17.5 24.2 H34.5 M17.5 27.4 H34.5 M17.5 30.6 H34.5 M17.5 33.8 H34.5 M17.5 37 H34.5 M12.5 20.5 L15.5 "
                "22 M39.5 20.5 L36.5 22",
                1.2}}}},
    {"square", 0xa6243c, 0xf6e8e9,
        {{{Tone::Main, "R 13 13 26 26 0.5"}, {Tone::Cream, "M15.5 15.5 H36.5 V36.5 H15.5 Z"},
            {Tone::Main, "M26 16.5 L35 21.5 V30.5 L26 35.5 L17 30.5 V21.5 Z"},
            {Tone::White, "M21 31.5 Q20.5 24.5 30.5 20.5 Q31.5 28.5 21 31.5 Z"}}}},
    {"tin", 0x2d5f6c, 0xe5eeef,
        {{{Tone::Main, "R 16 15.5 20 25 1.5"}, {Tone::Cream, "M16 24.5 H36 V33.5 H16 Z"},
            {Tone::Pale, "E 26 16.5 10 3"}, {Tone::Deep, "M23.5 30 Q24 26.5 29 26.5 Q29 30.5 23.5 30 Z"}}}},
    {"tote", 0xc7a577, 0xf2eae0,
        {{{Tone::Main, "M14.5 20.5 H37.5 L36 40.5 H16 Z"},
            {Tone::Deep, "M20.5 23 V19.5 C20.5 11.5 31.5 11.5 31.5 19.5 V23", 1.7}, {Tone::Deep, "M22 31 H30", 1.2}}}},
    {"trousers", 0xb98a51, 0xf3eade,
        {{{Tone::Main, "M18.5 13 H33.5 L36.5 40 H29.8 L26.3 22.5 H25.7 L22.2 40 H15.5 Z"},
            {Tone::Deep, "M18.3 11 H33.7 V15 H18.3 Z"}, {Tone::Deep, "M21.5 18 L19.5 39 M30.5 18 L32.5 39", 0.7}}}},
});

const Drawing* findDrawing(const QString& shape)
{
    const auto* found = std::find_if(std::begin(kDrawings), std::end(kDrawings),
        [&](const Drawing& drawing) { return shape == QLatin1String(drawing.shape); });
    return found == std::end(kDrawings) ? nullptr : found;
}

QColor mixed(const QColor& color, const QColor& with, int percent)
{
    const auto part = [percent](int a, int b) { return (a * (100 - percent) + b * percent) / 100; };
    return {part(color.red(), with.red()), part(color.green(), with.green()), part(color.blue(), with.blue())};
}

QColor toneColor(Tone tone, const QColor& main)
{
    switch (tone) {
    case Tone::Main:
        return main;
    case Tone::Deep:
        return mixed(main, Qt::black, 22);
    case Tone::Pale:
        return mixed(main, Qt::white, 26);
    case Tone::Cream:
        return QColor(0xfdf6e6);
    case Tone::White:
        return Qt::white;
    case Tone::Ink:
        return mixed(main, QColor(0x1c2420), 72);
    case Tone::Gold:
        return QColor(0xe0a040);
    }
    return main;
}

} // namespace

DrawingName parseDrawing(const QString& name)
{
    const qsizetype hash = name.indexOf(QLatin1Char('#'));
    const QString shape = hash < 0 ? name : name.left(hash);
    const Drawing* known = findDrawing(shape);
    if (known == nullptr) {
        known = findDrawing(QStringLiteral("parcel"));
    }
    const QColor wanted = hash < 0 ? QColor() : QColor(name.mid(hash));
    return {QString::fromLatin1(known->shape), wanted.isValid() ? wanted : QColor::fromRgb(known->color)};
}

QColor drawingTint(const DrawingName& drawing)
{
    const Drawing* known = findDrawing(drawing.shape);
    const bool ownColor = known != nullptr && drawing.color == QColor::fromRgb(known->color);
    return ownColor ? QColor::fromRgb(known->tint) : mixed(drawing.color, Qt::white, 87);
}

void paintDrawing(QPainter& painter, const DrawingName& drawing)
{
    const Drawing* known = findDrawing(drawing.shape);
    if (known == nullptr) {
        return;
    }
    for (const Layer& layer : known->layers) {
        const QPainterPath path = pathFromText(layer.path);
        const QColor color = toneColor(layer.tone, drawing.color);
        if (layer.stroke > 0) {
            painter.strokePath(path, QPen(color, layer.stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        } else {
            painter.fillPath(path, color);
        }
    }
}

} // namespace comptoir::ui
