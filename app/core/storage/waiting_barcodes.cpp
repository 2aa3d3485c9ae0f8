// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/waiting_barcodes.h"

#include <algorithm>

namespace comptoir::storage {

void WaitingBarcodes::add(const Barcode& barcode)
{
    m_places.push_back({m_text.size(), static_cast<std::uint32_t>(barcode.code.size()),
        static_cast<std::uint32_t>(barcode.sku.size()), barcode.quantity});
    m_text += barcode.code;
    m_text += barcode.sku;
}

void WaitingBarcodes::sort()
{
    std::ranges::sort(m_places, [this](const Place& a, const Place& b) {
        const int order = codeAt(a).compare(codeAt(b));
        return order == 0 ? a.at < b.at : order < 0;
    });
}

void WaitingBarcodes::forEach(const std::function<void(const Barcode&)>& visit) const
{
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const Place& place = m_places[i];
        const std::string_view code = codeAt(place);
        const bool lastOfItsCode = i + 1 == m_places.size() || codeAt(m_places[i + 1]) != code;
        if (lastOfItsCode) {
            visit({code, std::string_view(m_text).substr(place.at + place.codeSize, place.skuSize), place.quantity});
        }
    }
}

} // namespace comptoir::storage
