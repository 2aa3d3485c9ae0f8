// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/money.h"
#include "app/core/domain/language.h"
#include "app/core/journal/value.h"

#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace comptoir::storage {

/// Reads the members of an object that came from outside. The first member that is missing, of the wrong kind or out of
/// range is noted in `fault`, shared by all readers of one body; once it is set the answers are worth nothing.
class JsonFields {
public:
    static constexpr int kMany = std::numeric_limits<int>::max(); ///< no upper limit of its own

    JsonFields(const journal::Object& object, std::string& fault)
        : m_object(object)
        , m_fault(fault)
    {
    }

    std::string text(std::string_view key) const;
    std::string textOr(std::string_view key, std::string_view otherwise = {}) const;
    std::int64_t integer(std::string_view key) const;
    std::optional<std::int64_t> optionalInteger(std::string_view key) const;
    std::int64_t integerOr(std::string_view key, std::int64_t otherwise) const;

    /// An integer of [`least`, `most`].
    int smallOr(std::string_view key, int otherwise, int least, int most) const;
    bool flag(std::string_view key) const;
    std::vector<std::string> texts(std::string_view key) const;
    LocalText words(std::string_view key) const;
    std::vector<LocalText> wordsList(std::string_view key) const;

    Currency currency(std::string_view key) const;
    Quantity quantity(std::string_view key) const;
    Rate rate(std::string_view key) const;
    std::optional<Rate> optionalRate(std::string_view key) const;
    Money money(std::string_view key) const;
    std::optional<Money> optionalMoney(std::string_view key) const;
    UnitPrice unitPrice(std::string_view key) const;
    std::optional<UnitPrice> optionalUnitPrice(std::string_view key) const;

    const journal::Value* find(std::string_view key) const { return m_object.find(key); }

    /// The objects of a list; absent is empty.
    std::vector<JsonFields> objects(std::string_view key) const;
    std::optional<JsonFields> object(std::string_view key) const;

    void fail(std::string_view key) const;
    bool sound() const { return m_fault.empty(); }

private:
    const journal::Value* required(std::string_view key) const;
    Rate checkedRate(std::string_view key, std::int64_t basisPoints) const;

    const journal::Object& m_object;
    std::string& m_fault;
};

/// Members that are empty, false or absent are left out: absent means omitted.
void setText(journal::Object& object, std::string_view key, const std::string& text);
void setFlag(journal::Object& object, std::string_view key, bool flag);
void setWords(journal::Object& object, std::string_view key, const LocalText& words);
void setWordsList(journal::Object& object, std::string_view key, const std::vector<LocalText>& list);
void setTexts(journal::Object& object, std::string_view key, const std::vector<std::string>& texts);
void setArray(journal::Object& object, std::string_view key, journal::Array array);
void setMoney(journal::Object& object, std::string_view key, const std::optional<Money>& money);
void setUnitPrice(journal::Object& object, std::string_view key, const std::optional<UnitPrice>& price);
void setRate(journal::Object& object, std::string_view key, const std::optional<Rate>& rate);

} // namespace comptoir::storage
