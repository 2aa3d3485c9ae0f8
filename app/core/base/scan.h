// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/gs1.h"
#include "app/core/base/gtin.h"
#include "app/core/base/own_code.h"

#include <optional>
#include <string>
#include <string_view>

namespace comptoir {

enum class ScanKind {
    Gtin, ///< EAN-8, UPC-A, EAN-13, GTIN-14 of an article
    Restricted, ///< prefix 02 or 20…29: looked up whole, then by the shop's masks
    OwnCode, ///< customer, gift card, voucher, badge
    Receipt, ///< a signed ticket (JWS, typ ct)
    Pickup, ///< a signed pickup order (JWS, typ cp)
    Gs1, ///< element string or Digital Link; `gs1` is filled, its GTIN too when it has one
    Other, ///< any other text: a retailer's card, a stock number, a mistake
};

/// What a scanner read, or a person typed, told apart by its form alone; what it means is the shop's data.
struct Scan {
    ScanKind kind = ScanKind::Other;
    std::string text; ///< as read, without AIM id
    std::string aim; ///< the symbology as the scanner named it ("]E0"), or empty
    std::optional<Gtin> gtin;
    std::optional<OwnCode> ownCode;
    std::optional<Gs1Data> gs1;
    bool badCheckDigit = false; ///< 8, 12, 13 or 14 digits that are no GTIN: misread, or a plain number

    friend bool operator==(const Scan&, const Scan&) = default;
};

/// The longest text a symbol holds (QR code 40-L, digits); longer input is no scan.
inline constexpr std::size_t kLongestScan = 7089;

/// Never fails: what it does not know is Other. UPC-A and EAN-13 of one article give the same GTIN.
Scan parseScan(std::string_view raw);

/// Two readings of one symbol, or the barcode and the QR of one article: nothing both of them say differs.
bool sameReading(const Scan& a, const Scan& b);

} // namespace comptoir
