// SPDX-License-Identifier: Apache-2.0
#include "app/core/text/format.h"

#include "app/core/base/check.h"

#include <algorithm>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace comptoir::text {

namespace {

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string foldedAscii(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(
        lower, lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

/// What decomposition leaves whole although a keyboard has no key for it.
void appendPlain(icu::UnicodeString& plain, UChar32 c)
{
    switch (c) {
    case 0x0153: // œ
        plain.append(u"oe", 2);
        break;
    case 0x00E6: // æ
        plain.append(u"ae", 2);
        break;
    case 0x00F8: // ø
        plain.append(u'o');
        break;
    case 0x0142: // ł
        plain.append(u'l');
        break;
    case 0x2019: // ’
        plain.append(u'\'');
        break;
    case 0x00A0:
    case 0x202F:
        plain.append(u' ');
        break;
    default:
        plain.append(c);
    }
}

} // namespace

std::string folded(std::string_view text)
{
    if (isAscii(text)) {
        return foldedAscii(text);
    }
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* decompose = icu::Normalizer2::getNFDInstance(status);
    check(U_SUCCESS(status) != 0, "ICU has its normalisation data built in");
    icu::UnicodeString source =
        icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
    const icu::UnicodeString apart = decompose->normalize(source.foldCase(), status);
    check(U_SUCCESS(status) != 0, "normalisation needs memory only");

    icu::UnicodeString plain;
    for (int32_t i = 0; i < apart.length(); i = apart.moveIndex32(i, 1)) {
        const UChar32 c = apart.char32At(i);
        if (u_charType(c) != U_NON_SPACING_MARK) {
            appendPlain(plain, c);
        }
    }
    std::string result;
    plain.toUTF8String(result);
    return result;
}

} // namespace comptoir::text
