// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/crypto/hash.h"
#include "app/core/journal/value.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace comptoir::journal {

/// What reading the fields of one record found.
struct FieldNotes {
    std::optional<std::string> fault; ///< path of the first field of the wrong kind
    std::vector<std::string> missing; ///< paths of required fields that are not there
};

enum class Need {
    Required, ///< by journals of `schema: 1`
    Optional,
};

/// Reads the members of one object of a record. A field that is absent leaves what it would set as it was.
class FieldReader {
public:
    /// `name` is what the whole is called in paths: "data", or nothing for a record itself.
    FieldReader(const Object& object, std::string_view name, FieldNotes& notes)
        : m_object(object)
        , m_name(name)
        , m_notes(notes)
    {
    }

    bool has(std::string_view key) const { return m_object.find(key) != nullptr; }

    void read(std::string_view key, std::string& into, Need need = Need::Required) const;
    void read(std::string_view key, std::int64_t& into, Need need = Need::Required) const;
    void read(std::string_view key, std::optional<std::int64_t>& into, Need need = Need::Optional) const;
    void read(std::string_view key, crypto::Hash& into, Need need = Need::Required) const;
    void read(std::string_view key, std::optional<crypto::Hash>& into, Need need = Need::Optional) const;
    void read(std::string_view key, Object& into, Need need = Need::Optional) const;

    /// A text that `parse` turns into an enumerator.
    template <class E>
    void readEnum(std::string_view key, E& into, std::optional<E> (*parse)(std::string_view), Need need) const
    {
        if (const std::string* text = textAt(key, need)) {
            if (const auto value = parse(*text)) {
                into = *value;
            } else {
                wrong(key);
            }
        }
    }

    template <class E>
    void readEnum(std::string_view key, std::optional<E>& into, std::optional<E> (*parse)(std::string_view)) const
    {
        if (const std::string* text = textAt(key, Need::Optional)) {
            into = parse(*text);
            if (!into) {
                wrong(key);
            }
        }
    }

    /// Calls `readItem(reader, item)` for every object of an array.
    template <class T, class ReadItem>
    void readArray(std::string_view key, std::vector<T>& into, Need need, ReadItem readItem) const
    {
        const Array* array = arrayAt(key, need);
        if (array == nullptr) {
            return;
        }
        into.reserve(array->size());
        for (std::size_t i = 0; i < array->size(); ++i) {
            if (const Object* object = (*array)[i].object()) {
                readItem(FieldReader(*object, this, key, i), into.emplace_back());
            } else {
                wrong(key);
            }
        }
    }

    /// Calls `readMembers(reader)` for an object.
    template <class ReadMembers>
    void readObject(std::string_view key, Need need, ReadMembers readMembers) const
    {
        if (const Object* object = objectAt(key, need)) {
            readMembers(FieldReader(*object, this, key, kNoIndex));
        }
    }

    const Object& object() const { return m_object; }
    void wrong(std::string_view key) const;

private:
    static constexpr std::size_t kNoIndex = static_cast<std::size_t>(-1);

    FieldReader(const Object& object, const FieldReader* parent, std::string_view name, std::size_t index)
        : m_object(object)
        , m_parent(parent)
        , m_name(name)
        , m_index(index)
        , m_notes(parent->m_notes)
    {
    }

    std::string pathOf(std::string_view key) const;
    const Value* at(std::string_view key, Need need) const;
    const std::string* textAt(std::string_view key, Need need) const;
    const Array* arrayAt(std::string_view key, Need need) const;
    const Object* objectAt(std::string_view key, Need need) const;

    const Object& m_object;
    const FieldReader* m_parent = nullptr;
    std::string_view m_name;
    std::size_t m_index = kNoIndex;
    FieldNotes& m_notes;
    mutable std::size_t m_next = 0; ///< keys are mostly asked for in their order
};

/// Sets `key` unless there is nothing to say.
void setText(Object& object, std::string_view key, const std::string& text);
void setNumber(Object& object, std::string_view key, const std::optional<std::int64_t>& number);
void setHash(Object& object, std::string_view key, const std::optional<crypto::Hash>& hash);

/// Sets `key` to the objects that `write` makes of `items`, unless there are none.
template <class T, class Write>
void setArray(Object& object, std::string_view key, const std::vector<T>& items, Write write)
{
    if (items.empty()) {
        return;
    }
    Array array;
    array.reserve(items.size());
    for (const T& item : items) {
        array.emplace_back(write(item));
    }
    object.set(key, std::move(array));
}

} // namespace comptoir::journal
