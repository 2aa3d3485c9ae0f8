// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace comptoir::journal {

class Value;

using Array = std::vector<Value>;

/// Members in the order of their keys' bytes; setting a key again replaces its value.
class Object {
public:
    using Member = std::pair<std::string, Value>;

    /// Null when there is none. Valid until the object changes.
    const Value* find(std::string_view key) const;

    void set(std::string_view key, Value value);

    const std::vector<Member>& members() const { return m_members; }
    bool empty() const;

    /// For a maker that already knows the keys ascend.
    void append(std::string key, Value value);

    /// The same from whatever a Value is made of, without a copy; the caller has compared the keys.
    template <class Content>
    void appendChecked(std::string&& key, Content&& content);

    void reserve(std::size_t members);

    /// Takes the value of `key` out; check()s that it is there.
    Value take(std::string_view key);

    friend bool operator==(const Object& a, const Object& b);

private:
    std::vector<Member> m_members;
};

/// What a record may hold (journal.md §3): no null, no fraction.
class Value {
public:
    using Choice = std::variant<bool, std::int64_t, std::string, Array, Object>;

    Value(bool truth) // NOLINT(google-explicit-constructor): a value is what it holds
        : m_choice(truth)
    {
    }
    Value(std::int64_t number) // NOLINT(google-explicit-constructor)
        : m_choice(number)
    {
    }
    Value(int number) // NOLINT(google-explicit-constructor)
        : m_choice(std::int64_t{number})
    {
    }
    Value(std::string text) // NOLINT(google-explicit-constructor)
        : m_choice(std::move(text))
    {
    }
    Value(const char* text) // NOLINT(google-explicit-constructor)
        : m_choice(std::string(text))
    {
    }
    Value(Array array) // NOLINT(google-explicit-constructor)
        : m_choice(std::move(array))
    {
    }
    Value(Object object) // NOLINT(google-explicit-constructor)
        : m_choice(std::move(object))
    {
    }

    const bool* boolean() const { return std::get_if<bool>(&m_choice); }
    const std::int64_t* integer() const { return std::get_if<std::int64_t>(&m_choice); }
    const std::string* text() const { return std::get_if<std::string>(&m_choice); }
    const Array* array() const { return std::get_if<Array>(&m_choice); }
    const Object* object() const { return std::get_if<Object>(&m_choice); }

    /// The object itself, moved out; check()s that it is one.
    Object takeObject();

    friend bool operator==(const Value& a, const Value& b) { return a.m_choice == b.m_choice; }

private:
    Choice m_choice;
};

inline bool Object::empty() const // here, where Value is complete
{
    return m_members.empty();
}

inline void Object::reserve(std::size_t members)
{
    m_members.reserve(members);
}

template <class Content>
void Object::appendChecked(std::string&& key, Content&& content)
{
    m_members.emplace_back(std::move(key), std::forward<Content>(content));
}

} // namespace comptoir::journal
