// SPDX-License-Identifier: Apache-2.0
#include "drivers/caisse_ap/tlv.h"

#include "app/core/base/check.h"

#include <algorithm>

namespace comptoir::drivers {

namespace {

constexpr std::size_t kTagLength = 2;
constexpr std::size_t kHeaderLength = kTagLength + 3;
constexpr std::string_view kFirstTag = "CZ";

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool fitsTag(char c)
{
    return isDigit(c) || (c >= 'A' && c <= 'Z');
}

constexpr bool printable(char c)
{
    return c >= ' ' && c <= '~';
}

/// Whether `bytes` may be the beginning of a field: what is there of its tag and length is right.
bool beginsField(std::string_view bytes)
{
    const std::string_view header = bytes.substr(0, kHeaderLength);
    return std::ranges::all_of(header.substr(0, std::min(kTagLength, header.size())), fitsTag)
        && std::ranges::all_of(header.substr(std::min(kTagLength, header.size())), isDigit);
}

std::size_t lengthOf(std::string_view field)
{
    std::size_t length = 0;
    for (const char c : field.substr(kTagLength, 3)) {
        length = length * 10 + static_cast<std::size_t>(c - '0');
    }
    return length;
}

} // namespace

const std::string* TlvMessage::find(std::string_view tag) const
{
    const auto found = std::ranges::find(fields, tag, &TlvField::tag);
    return found == fields.end() ? nullptr : &found->value;
}

std::string encodeTlv(const TlvMessage& message)
{
    std::string bytes;
    for (const TlvField& field : message.fields) {
        check(field.tag.size() == kTagLength && field.value.size() <= 999, "a TLV field has a short value");
        const std::string length = std::to_string(field.value.size());
        bytes += field.tag;
        bytes.append(3 - length.size(), '0').append(length);
        bytes += field.value;
    }
    return bytes;
}

TlvStream parseTlv(std::string_view bytes)
{
    TlvStream stream;
    if (bytes.size() > kLargestTlvStream) {
        stream.garbage = true;
        return stream;
    }
    while (stream.consumed < bytes.size()) {
        const std::string_view rest = bytes.substr(stream.consumed);
        if (!beginsField(rest)) {
            stream.garbage = true;
            return stream;
        }
        if (rest.size() < kHeaderLength || rest.size() < kHeaderLength + lengthOf(rest)) {
            return stream; // the rest may come
        }
        TlvField field{
            .tag = std::string(rest.substr(0, kTagLength)),
            .value = std::string(rest.substr(kHeaderLength, lengthOf(rest))),
        };
        const bool starts = field.tag == kFirstTag;
        const bool misplaced =
            !starts && (stream.messages.empty() || stream.messages.back().find(field.tag) != nullptr);
        if (misplaced || !std::ranges::all_of(field.value, printable)) {
            stream.garbage = true;
            return stream;
        }
        stream.consumed += kHeaderLength + field.value.size();
        if (starts) {
            stream.messages.emplace_back();
        }
        stream.messages.back().fields.push_back(std::move(field));
    }
    stream.whole = !stream.messages.empty();
    return stream;
}

} // namespace comptoir::drivers
