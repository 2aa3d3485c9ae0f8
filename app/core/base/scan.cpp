// SPDX-License-Identifier: Apache-2.0
#include "app/core/base/scan.h"

#include <algorithm>

namespace comptoir {

namespace {

constexpr char kSeparator = '\x1d';
constexpr std::size_t kAimLength = 3;

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

constexpr bool isAlphanumeric(char c)
{
    return isDigit(c) || isLetter(c);
}

/// AIM ids whose data is a GS1 element string: GS1-128, GS1 DataMatrix, GS1 QR, DataBar, GS1 DotCode.
bool saysElementString(std::string_view aim)
{
    return aim == "]C1" || aim == "]d2" || aim == "]Q3" || aim == "]e0" || aim == "]J1";
}

bool takeAim(std::string_view& text, std::string& aim)
{
    if (text.size() < kAimLength || text[0] != ']' || !isLetter(text[1]) || !isAlphanumeric(text[2])) {
        return false;
    }
    aim = text.substr(0, kAimLength);
    text.remove_prefix(kAimLength);
    return true;
}

/// The value of `"typ"` in a JOSE header; empty when `header` is not base64url of one.
std::string headerType(std::string_view header)
{
    constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    std::string json;
    unsigned bits = 0;
    int count = 0;
    for (const char c : header) {
        const std::size_t value = kAlphabet.find(c);
        if (value == std::string_view::npos) {
            return {};
        }
        bits = ((bits << 6) | static_cast<unsigned>(value)) & 0xffffU;
        count += 6;
        if (count >= 8) {
            count -= 8;
            json += static_cast<char>((bits >> count) & 0xffU);
        }
    }
    constexpr std::string_view kName = "\"typ\":\"";
    const std::size_t at = json.find(kName);
    if (!json.starts_with('{') || at == std::string::npos) {
        return {};
    }
    const std::size_t from = at + kName.size();
    return json.substr(from, json.find('"', from) - from);
}

/// Receipt or Pickup when `text` has the form of a compact JWS of ours; its signature is not looked at here.
std::optional<ScanKind> signedKind(std::string_view text)
{
    const auto fits = [](char c) { return isAlphanumeric(c) || c == '-' || c == '_' || c == '.'; };
    if (!text.starts_with("ey") || std::ranges::count(text, '.') != 2 || !std::ranges::all_of(text, fits)) {
        return std::nullopt;
    }
    const std::string type = headerType(text.substr(0, text.find('.')));
    if (type == "ct") {
        return ScanKind::Receipt;
    }
    if (type == "cp") {
        return ScanKind::Pickup;
    }
    return std::nullopt;
}

void readNumber(Scan& scan)
{
    const auto gtin = Gtin::parse(scan.text);
    if (gtin) {
        scan.gtin = *gtin;
        scan.kind = gtin->restrictedCirculation() ? ScanKind::Restricted : ScanKind::Gtin;
        return;
    }
    scan.badCheckDigit = gtin.error() == GtinError::CheckDigit;
}

bool readGs1(Scan& scan)
{
    const bool link = scan.text.find("://") != std::string::npos;
    // Without an AIM id, only a separator or a leading (01) with its GTIN tells an element string from any number.
    const bool likely = saysElementString(scan.aim) || scan.text.find(kSeparator) != std::string::npos
        || (scan.text.starts_with("01") && scan.text.size() > 14);
    if (!link && !likely) {
        return false;
    }
    scan.gs1 = link ? parseDigitalLink(scan.text) : parseElementString(scan.text);
    if (!scan.gs1) {
        return false;
    }
    scan.gtin = scan.gs1->gtin;
    scan.kind = ScanKind::Gs1;
    return true;
}

bool agree(const std::string& a, const std::string& b)
{
    return a.empty() || b.empty() || a == b;
}

bool agree(const std::optional<Gs1Number>& a, const std::optional<Gs1Number>& b)
{
    return !a || !b || *a == *b;
}

} // namespace

Scan parseScan(std::string_view raw)
{
    Scan scan;
    std::string_view text = raw;
    takeAim(text, scan.aim);
    if (const std::size_t addOn = text.find("|]e0"); addOn != text.npos && scan.aim.starts_with("]E")) {
        text = text.substr(0, addOn); // the 2D part of a composite symbol repeats what the till knows
    }
    scan.text = text;
    if (text.size() > kLongestScan) {
        return scan;
    }
    if (readGs1(scan)) {
        return scan;
    }
    if (auto own = OwnCode::parse(text)) {
        scan.kind = ScanKind::OwnCode;
        scan.ownCode = std::move(own);
        return scan;
    }
    if (const auto kind = signedKind(text)) {
        scan.kind = *kind;
        return scan;
    }
    readNumber(scan);
    return scan;
}

bool sameReading(const Scan& a, const Scan& b)
{
    if (a.text == b.text) {
        return true;
    }
    if (!a.gtin || !b.gtin || *a.gtin != *b.gtin) {
        return false;
    }
    const Gs1Data left = a.gs1.value_or(Gs1Data{});
    const Gs1Data right = b.gs1.value_or(Gs1Data{});
    return agree(left.serial, right.serial) && agree(left.batch, right.batch) && agree(left.expiry, right.expiry)
        && agree(left.weightKg, right.weightKg) && agree(left.price, right.price);
}

} // namespace comptoir
