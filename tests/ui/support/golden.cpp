// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/golden.h"

#include <QHash>
#include <QList>

#include <algorithm>
#include <array>
#include <cmath>

namespace comptoir::ui::mock {

namespace {

constexpr double kNoticed = 5;
constexpr int kColors = 256;

using Lab = std::array<double, 3>;

double linear(int channel)
{
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double bend(double value)
{
    return value > 216.0 / 24389.0 ? std::cbrt(value) : (24389.0 / 27.0 * value + 16.0) / 116.0;
}

// sRGB under D65 to CIE L*a*b*.
Lab toLab(QRgb color)
{
    const double red = linear(qRed(color));
    const double green = linear(qGreen(color));
    const double blue = linear(qBlue(color));
    const double x = bend((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
    const double y = bend(0.2126 * red + 0.7152 * green + 0.0722 * blue);
    const double z = bend((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double distance(const Lab& a, const Lab& b)
{
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

class LabTable {
public:
    const Lab& of(QRgb color)
    {
        const auto known = m_known.constFind(color);
        return known != m_known.constEnd() ? *known : *m_known.insert(color, toLab(color));
    }

private:
    QHash<QRgb, Lab> m_known;
};

} // namespace

double differingPermille(const QImage& drawn, const QImage& golden)
{
    if (drawn.size() != golden.size()) {
        return 1000;
    }
    const QImage a = drawn.convertToFormat(QImage::Format_RGB32);
    const QImage b = golden.convertToFormat(QImage::Format_RGB32);
    LabTable labs;
    qint64 different = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb left = a.pixel(x, y);
            const QRgb right = b.pixel(x, y);
            if (left != right) {
                const Lab first = labs.of(left);
                different += distance(first, labs.of(right)) > kNoticed ? 1 : 0;
            }
        }
    }
    return 1000.0 * static_cast<double>(different) / (static_cast<double>(a.width()) * a.height());
}

QImage withFewColors(const QImage& picture)
{
    const QImage full = picture.convertToFormat(QImage::Format_RGB32);
    QHash<QRgb, int> uses;
    for (int y = 0; y < full.height(); ++y) {
        for (int x = 0; x < full.width(); ++x) {
            ++uses[full.pixel(x, y)];
        }
    }
    QList<QRgb> colors = uses.keys();
    std::sort(
        colors.begin(), colors.end(), [&](QRgb a, QRgb b) { return std::pair(uses[b], a) < std::pair(uses[a], b); });
    QList<QRgb> table = colors.mid(0, kColors);
    QHash<QRgb, int> nearest;
    for (const QRgb color : colors) {
        const Lab wanted = toLab(color);
        const auto closest = std::min_element(table.begin(), table.end(),
            [&](QRgb a, QRgb b) { return distance(toLab(a), wanted) < distance(toLab(b), wanted); });
        nearest[color] = static_cast<int>(closest - table.begin());
    }
    QImage small(full.size(), QImage::Format_Indexed8);
    small.setColorTable(table);
    for (int y = 0; y < full.height(); ++y) {
        for (int x = 0; x < full.width(); ++x) {
            small.setPixel(x, y, static_cast<uint>(nearest[full.pixel(x, y)]));
        }
    }
    return small;
}

} // namespace comptoir::ui::mock
