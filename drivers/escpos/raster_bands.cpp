// SPDX-License-Identifier: Apache-2.0
#include "drivers/escpos/raster_bands.h"

#include "app/core/base/check.h"

#include <algorithm>

namespace comptoir::drivers {

namespace {

constexpr std::byte kDle{0x10};

bool realTime(std::byte first, std::byte second)
{
    return first == kDle && (second == std::byte{0x04} || second == std::byte{0x05} || second == std::byte{0x14});
}

void defuse(std::span<std::byte> data)
{
    for (std::size_t i = 0; i + 1 < data.size(); ++i) {
        if (realTime(data[i], data[i + 1])) {
            data[i] = std::byte{0x11};
        }
    }
}

} // namespace

bool holdsRealTimeCommand(std::span<const std::byte> data)
{
    return std::adjacent_find(data.begin(), data.end(), realTime) != data.end();
}

std::vector<Band> encodeRaster(const Raster& raster, int widthDots, int rowsPerBand)
{
    check(rowsPerBand > 0 && rowsPerBand < 256);
    check(raster.width > 0 && raster.rows.size() == raster.size());
    const int width = std::min(raster.stride(), widthDots / 8);
    std::vector<Band> bands;
    for (int top = 0; top < raster.height; top += rowsPerBand) {
        const int rows = std::min(rowsPerBand, raster.height - top);
        Band band = {std::byte{0x1d}, std::byte{0x76}, std::byte{0x30}, std::byte{0x00},
            static_cast<std::byte>(width & 0xff), static_cast<std::byte>(width >> 8), static_cast<std::byte>(rows),
            std::byte{0x00}};
        const std::size_t head = band.size();
        for (int row = top; row < top + rows; ++row) {
            const auto* first = raster.rows.data() + static_cast<std::ptrdiff_t>(row) * raster.stride();
            std::transform(
                first, first + width, std::back_inserter(band), [](std::uint8_t dots) { return std::byte{dots}; });
        }
        defuse(std::span(band).subspan(head));
        bands.push_back(std::move(band));
    }
    return bands;
}

} // namespace comptoir::drivers
