// SPDX-License-Identifier: Apache-2.0
#include "app/core/base/check.h"
#include "app/core/journal/canonical.h"
#include "app/core/journal/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace comptoir::journal {

namespace {

bool isText(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = utf8Length(text, at);
        if (length == 0) {
            return false;
        }
        at += length;
    }
    return true;
}

bool isKey(std::string_view key)
{
    return std::all_of(key.begin(), key.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool isRecordable(const Value& value, int depth)
{
    if (const auto* number = value.integer()) {
        return *number >= -kMaxInteger && *number <= kMaxInteger;
    }
    if (const auto* text = value.text()) {
        return isText(*text);
    }
    if (const auto* array = value.array()) {
        return depth < kMaxDepth && std::all_of(array->begin(), array->end(), [depth](const Value& item) {
            return isRecordable(item, depth + 1);
        });
    }
    if (const auto* object = value.object()) {
        const auto& members = object->members();
        return depth < kMaxDepth && std::all_of(members.begin(), members.end(), [depth](const Object::Member& member) {
            return isKey(member.first) && isRecordable(member.second, depth + 1);
        });
    }
    return true;
}

/// RFC 8785 §3.2.2.2: only what must be escaped is.
bool isPlain(char c)
{
    return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\';
}

/// In its short form when it has one.
void writeEscape(std::string& out, char c)
{
    constexpr std::string_view kMeanings = "\"\\\b\t\n\f\r";
    constexpr std::string_view kNames = "\"\\btnfr";
    constexpr std::string_view kDigits = "0123456789abcdef";
    const std::size_t name = kMeanings.find(c);
    out += '\\';
    if (name != std::string_view::npos) {
        out += kNames[name];
        return;
    }
    out += "u00";
    out += kDigits[static_cast<unsigned char>(c) >> 4];
    out += kDigits[static_cast<unsigned char>(c) & 0x0F];
}

void writeText(std::string& out, std::string_view text)
{
    out += '"';
    for (auto at = text.begin(); at != text.end();) {
        const auto end = std::find_if_not(at, text.end(), isPlain);
        out.append(at, end);
        at = end;
        if (at != text.end()) {
            writeEscape(out, *at++);
        }
    }
    out += '"';
}

void write(std::string& out, const Value& value);

void writeArray(std::string& out, const Array& array)
{
    char before = '[';
    for (const Value& item : array) {
        out += before;
        write(out, item);
        before = ',';
    }
    out += array.empty() ? "[]" : "]";
}

void writeObject(std::string& out, const Object& object)
{
    char before = '{';
    for (const auto& [key, item] : object.members()) {
        out += before;
        writeText(out, key);
        out += ':';
        write(out, item);
        before = ',';
    }
    out += object.empty() ? "{}" : "}";
}

void write(std::string& out, const Value& value)
{
    if (const auto* truth = value.boolean()) {
        out += *truth ? "true" : "false";
    } else if (const auto* number = value.integer()) {
        std::array<char, 24> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), *number).ptr;
        out.append(digits.data(), end);
    } else if (const auto* text = value.text()) {
        writeText(out, *text);
    } else if (const auto* array = value.array()) {
        writeArray(out, *array);
    } else if (const auto* object = value.object()) {
        writeObject(out, *object);
    }
}

} // namespace

bool isRecordable(const Value& value)
{
    return isRecordable(value, 0);
}

std::string writeCanonical(const Value& value)
{
    check(isRecordable(value), "a record holds only what canonical form can");
    std::string out;
    out.reserve(2048);
    write(out, value);
    return out;
}

} // namespace comptoir::journal
