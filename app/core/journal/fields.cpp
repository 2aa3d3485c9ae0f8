// SPDX-License-Identifier: Apache-2.0
#include "app/core/journal/fields.h"

#include <algorithm>

namespace comptoir::journal {

std::string FieldReader::pathOf(std::string_view key) const
{
    std::string path = m_parent != nullptr ? m_parent->pathOf(m_name) : std::string(m_name);
    if (m_index != kNoIndex) {
        path += '[' + std::to_string(m_index) + ']';
    }
    return path.empty() ? std::string(key) : path + '.' + std::string(key);
}

void FieldReader::wrong(std::string_view key) const
{
    if (!m_notes.fault) {
        m_notes.fault = pathOf(key);
    }
}

const Value* FieldReader::at(std::string_view key, Need need) const
{
    const auto& members = m_object.members();
    const bool afterPrevious = m_next == 0 || members[m_next - 1].first < key;
    if (!afterPrevious || (m_next < members.size() && members[m_next].first < key)) {
        const auto found = std::lower_bound(members.begin(), members.end(), key,
            [](const Object::Member& member, std::string_view wanted) { return member.first < wanted; });
        m_next = static_cast<std::size_t>(found - members.begin());
    }
    if (m_next < members.size() && members[m_next].first == key) {
        return &members[m_next++].second;
    }
    if (need == Need::Required) {
        m_notes.missing.push_back(pathOf(key));
    }
    return nullptr;
}

const std::string* FieldReader::textAt(std::string_view key, Need need) const
{
    const Value* value = at(key, need);
    if (value != nullptr && value->text() == nullptr) {
        wrong(key);
        return nullptr;
    }
    return value != nullptr ? value->text() : nullptr;
}

const Array* FieldReader::arrayAt(std::string_view key, Need need) const
{
    const Value* value = at(key, need);
    if (value != nullptr && value->array() == nullptr) {
        wrong(key);
        return nullptr;
    }
    return value != nullptr ? value->array() : nullptr;
}

const Object* FieldReader::objectAt(std::string_view key, Need need) const
{
    const Value* value = at(key, need);
    if (value != nullptr && value->object() == nullptr) {
        wrong(key);
        return nullptr;
    }
    return value != nullptr ? value->object() : nullptr;
}

void FieldReader::read(std::string_view key, std::string& into, Need need) const
{
    if (const std::string* text = textAt(key, need)) {
        into = *text;
    }
}

void FieldReader::read(std::string_view key, std::int64_t& into, Need need) const
{
    std::optional<std::int64_t> number;
    read(key, number, need);
    into = number.value_or(into);
}

void FieldReader::read(std::string_view key, std::optional<std::int64_t>& into, Need need) const
{
    const Value* value = at(key, need);
    if (value == nullptr) {
        return;
    }
    if (const std::int64_t* number = value->integer()) {
        into = *number;
    } else {
        wrong(key);
    }
}

void FieldReader::read(std::string_view key, crypto::Hash& into, Need need) const
{
    std::optional<crypto::Hash> hash;
    read(key, hash, need);
    into = hash.value_or(into);
}

void FieldReader::read(std::string_view key, std::optional<crypto::Hash>& into, Need need) const
{
    const std::string* text = textAt(key, need);
    if (text == nullptr) {
        return;
    }
    if (const auto hash = crypto::Hash::fromHex(*text)) {
        into = hash;
    } else {
        wrong(key);
    }
}

void FieldReader::read(std::string_view key, Object& into, Need need) const
{
    if (const Object* object = objectAt(key, need)) {
        into = *object;
    }
}

void setText(Object& object, std::string_view key, const std::string& text)
{
    if (!text.empty()) {
        object.set(key, text);
    }
}

void setNumber(Object& object, std::string_view key, const std::optional<std::int64_t>& number)
{
    if (number) {
        object.set(key, *number);
    }
}

void setHash(Object& object, std::string_view key, const std::optional<crypto::Hash>& hash)
{
    if (hash) {
        object.set(key, hash->hex());
    }
}

} // namespace comptoir::journal
