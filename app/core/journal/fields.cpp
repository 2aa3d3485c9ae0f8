// SPDX-License-Identifier: Apache-2.0
#include "app/core/journal/fields.h"

namespace comptoir::journal {

void FieldReader::wrong(std::string_view key) const
{
    if (!m_notes.fault) {
        m_notes.fault = m_path + std::string(key);
    }
}

const Value* FieldReader::at(std::string_view key, Need need) const
{
    const Value* value = m_object.find(key);
    if (value == nullptr && need == Need::Required) {
        m_notes.missing.push_back(m_path + std::string(key));
    }
    return value;
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
