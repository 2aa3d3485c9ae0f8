// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/feed_key.h"

namespace comptoir::storage {

namespace {

void appendPart(std::string& key, std::string_view part)
{
    for (const char c : part) {
        if (c == '/') {
            key += "%2F";
        } else if (c == '%') {
            key += "%25";
        } else {
            key += c;
        }
    }
}

std::string plainPart(std::string_view escaped)
{
    std::string part;
    for (std::size_t i = 0; i < escaped.size(); ++i) {
        const std::string_view code = escaped.substr(i, 3);
        if (code == "%2F" || code == "%25") {
            part += code == "%2F" ? '/' : '%';
            i += 2;
        } else {
            part += escaped[i];
        }
    }
    return part;
}

} // namespace

std::string feedKey(std::string_view kind, std::initializer_list<std::string_view> parts)
{
    std::string key(kind);
    for (const std::string_view part : parts) {
        key += '/';
        appendPart(key, part);
    }
    return key;
}

std::vector<std::string> feedKeyParts(std::string_view key)
{
    std::vector<std::string> parts;
    for (;;) {
        const std::size_t end = key.find('/');
        parts.push_back(plainPart(key.substr(0, end)));
        if (end == std::string_view::npos) {
            return parts;
        }
        key.remove_prefix(end + 1);
    }
}

std::string_view feedKind(std::string_view key)
{
    return key.substr(0, key.find('/'));
}

} // namespace comptoir::storage
