// SPDX-License-Identifier: Apache-2.0
#include "app/shop/receipts/qr_code.h"

#include <memory>
#include <zint.h>

namespace comptoir::shop {

namespace {

constexpr int kLevelM = 2;

struct DeleteSymbol {
    void operator()(zint_symbol* symbol) const { ZBarcode_Delete(symbol); }
};

} // namespace

std::string qrRows(std::string_view content)
{
    const std::unique_ptr<zint_symbol, DeleteSymbol> symbol(ZBarcode_Create());
    if (!symbol || content.empty()) {
        return {};
    }
    symbol->symbology = BARCODE_QRCODE;
    symbol->option_1 = kLevelM;
    symbol->input_mode = DATA_MODE;
    const int result = ZBarcode_Encode(
        symbol.get(), reinterpret_cast<const unsigned char*>(content.data()), static_cast<int>(content.size()));
    if (result >= ZINT_ERROR) {
        return {};
    }
    std::string rows;
    for (int y = 0; y < symbol->rows; ++y) {
        for (int x = 0; x < symbol->width; ++x) {
            const bool dark = (symbol->encoded_data[y][x / 8] >> (x % 8) & 1) != 0;
            rows += dark ? '1' : '0';
        }
        rows += '\n';
    }
    return rows;
}

} // namespace comptoir::shop
