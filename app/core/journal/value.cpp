// SPDX-License-Identifier: Apache-2.0
#include "app/core/journal/value.h"

#include "app/core/base/check.h"

#include <algorithm>

namespace comptoir::journal {

namespace {

bool keyBefore(const Object::Member& member, std::string_view key)
{
    return member.first < key;
}

} // namespace

const Value* Object::find(std::string_view key) const
{
    const auto found = std::lower_bound(m_members.begin(), m_members.end(), key, keyBefore);
    return found != m_members.end() && found->first == key ? &found->second : nullptr;
}

void Object::set(std::string_view key, Value value)
{
    const auto place = std::lower_bound(m_members.begin(), m_members.end(), key, keyBefore);
    if (place != m_members.end() && place->first == key) {
        place->second = std::move(value);
        return;
    }
    m_members.emplace(place, std::string(key), std::move(value));
}

void Object::append(std::string key, Value value)
{
    check(m_members.empty() || m_members.back().first < key, "keys ascend");
    m_members.emplace_back(std::move(key), std::move(value));
}

Value Object::take(std::string_view key)
{
    const auto found = std::lower_bound(m_members.begin(), m_members.end(), key, keyBefore);
    check(found != m_members.end() && found->first == key, "only a member can be taken");
    Value value = std::move(found->second);
    m_members.erase(found);
    return value;
}

Object Value::takeObject()
{
    check(object() != nullptr, "only an object can be taken");
    return std::move(std::get<Object>(m_choice));
}

bool operator==(const Object& a, const Object& b)
{
    return a.m_members == b.m_members;
}

} // namespace comptoir::journal
