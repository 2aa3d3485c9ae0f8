// SPDX-License-Identifier: Apache-2.0
#include "drivers/escpos/symbol.h"

#include "app/core/base/check.h"

#include <array>
#include <memory>
#include <zint.h>

namespace comptoir::drivers {

namespace {

constexpr int kVersions = 40;
using Capacities = std::array<std::uint16_t, kVersions>;

// Bytes in versions 1 to 40.
constexpr Capacities kCapacityL = {17, 32, 53, 78, 106, 134, 154, 192, 230, 271, 321, 367, 425, 458, 520, 586, 644, 718,
    792, 858, 929, 1003, 1091, 1171, 1273, 1367, 1465, 1528, 1628, 1732, 1840, 1952, 2068, 2188, 2303, 2431, 2563, 2699,
    2809, 2953};
constexpr Capacities kCapacityM = {14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362, 412, 450, 504, 560,
    624, 666, 711, 779, 857, 911, 997, 1059, 1125, 1190, 1264, 1370, 1452, 1538, 1628, 1722, 1809, 1911, 1989, 2099,
    2213, 2331};
constexpr Capacities kCapacityQ = {11, 20, 32, 46, 60, 74, 86, 108, 130, 151, 177, 203, 241, 258, 292, 322, 364, 394,
    442, 482, 509, 565, 611, 661, 715, 751, 805, 868, 908, 982, 1030, 1112, 1168, 1228, 1283, 1351, 1423, 1499, 1579,
    1663};
constexpr Capacities kCapacityH = {7, 14, 24, 34, 44, 58, 64, 84, 98, 119, 137, 155, 177, 194, 220, 250, 280, 310, 338,
    382, 403, 439, 461, 511, 535, 593, 625, 658, 698, 742, 790, 842, 898, 958, 983, 1051, 1093, 1139, 1219, 1273};

const Capacities& capacities(QrLevel level)
{
    switch (level) {
    case QrLevel::L:
        return kCapacityL;
    case QrLevel::M:
        return kCapacityM;
    case QrLevel::Q:
        return kCapacityQ;
    case QrLevel::H:
        return kCapacityH;
    }
    failCheck(__FILE__, __LINE__, "no such QrLevel");
}

struct DeleteSymbol {
    void operator()(zint_symbol* symbol) const { ZBarcode_Delete(symbol); }
};

using Symbol = std::unique_ptr<zint_symbol, DeleteSymbol>;

Symbol encodeSymbol(int symbology, int option, std::string_view content)
{
    Symbol symbol(ZBarcode_Create());
    check(symbol != nullptr);
    symbol->symbology = symbology;
    symbol->option_1 = option;
    symbol->input_mode = DATA_MODE;
    const int result = ZBarcode_Encode(
        symbol.get(), reinterpret_cast<const unsigned char*>(content.data()), static_cast<int>(content.size()));
    return result < ZINT_ERROR ? std::move(symbol) : nullptr;
}

bool black(const zint_symbol& symbol, int row, int column)
{
    return (symbol.encoded_data[row][column / 8] >> (column % 8) & 1) != 0;
}

/// Each module `dotsWide` by `dotsHigh`.
Raster enlarge(const zint_symbol& symbol, int rows, int dotsWide, int dotsHigh)
{
    Raster raster{.width = symbol.width * dotsWide, .height = rows * dotsHigh};
    raster.rows.resize(raster.size());
    for (int y = 0; y < raster.height; ++y) {
        for (int x = 0; x < raster.width; ++x) {
            if (black(symbol, y / dotsHigh, x / dotsWide)) {
                raster.blacken(x, y);
            }
        }
    }
    return raster;
}

} // namespace

std::optional<int> qrModules(std::size_t bytes, QrLevel level)
{
    const Capacities& capacity = capacities(level);
    for (std::size_t i = 0; i < capacity.size(); ++i) {
        if (bytes <= capacity[i]) {
            return 21 + 4 * static_cast<int>(i);
        }
    }
    return std::nullopt;
}

std::optional<Raster> drawQr(std::string_view content, QrLevel level, int moduleDots)
{
    const Symbol symbol =
        content.empty() ? nullptr : encodeSymbol(BARCODE_QRCODE, static_cast<int>(level) + 1, content);
    if (!symbol) {
        return std::nullopt;
    }
    return enlarge(*symbol, symbol->rows, moduleDots, moduleDots);
}

std::optional<Raster> drawEan13(std::string_view digits, int moduleDots, int heightDots)
{
    const Symbol symbol = encodeSymbol(BARCODE_EANX_CHK, -1, digits);
    if (!symbol || digits.size() != 13) {
        return std::nullopt;
    }
    return enlarge(*symbol, 1, moduleDots, heightDots);
}

} // namespace comptoir::drivers
