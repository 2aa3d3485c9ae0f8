// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace comptoir::storage {

/// The barcodes of a whole catalogue until they can be written in their order. They come in the order of the articles,
/// which is none: each would go to another page of the file.
class WaitingBarcodes {
public:
    struct Barcode {
        std::string_view code;
        std::string_view sku;
        std::int64_t quantity = 0; ///< thousandths
    };

    void add(const Barcode& barcode);

    /// After the last.
    void sort();

    /// After sort(): every code once, ascending. Of two articles with one code, the later has it.
    void forEach(const std::function<void(const Barcode&)>& visit) const;

private:
    struct Place {
        std::size_t at;
        std::uint32_t codeSize;
        std::uint32_t skuSize;
        std::int64_t quantity;
    };

    std::string_view codeAt(const Place& place) const
    {
        return std::string_view(m_text).substr(place.at, place.codeSize);
    }

    std::string m_text; ///< codes and skus, end to end
    std::vector<Place> m_places;
};

} // namespace comptoir::storage
