// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/model_words.h"

#include "app/core/storage/search_words.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

namespace comptoir::storage {

namespace {

/// Words in one text, each once.
class WordList {
public:
    explicit WordList(std::string& words)
        : m_words(words)
    {
        if (m_words.empty()) {
            m_words = " ";
        }
        m_places.reserve(kUsualWords);
        for (std::size_t at = 1; at < m_words.size();) {
            const std::size_t end = m_words.find(' ', at);
            m_places.push_back({at, beginningOf(std::string_view(m_words).substr(at, end - at))});
            at = end + 1;
        }
    }

    void add(std::string_view word)
    {
        const std::uint64_t beginning = beginningOf(word);
        // Variants of a model have most words in common, in the same order: the next is mostly the one after the last.
        for (std::size_t tried = 0; tried < m_places.size(); ++tried) {
            m_next = m_next < m_places.size() ? m_next : 0;
            const Place& place = m_places[m_next++];
            if (place.beginning == beginning && standsAt(place.at, word)) {
                return;
            }
        }
        m_places.push_back({m_words.size(), beginning});
        m_next = m_places.size();
        m_words += word;
        m_words += ' ';
    }

private:
    static constexpr std::size_t kUsualWords = 64;

    struct Place {
        std::size_t at;
        std::uint64_t beginning; ///< the first letters as a number: two words seldom have the same
    };

    static std::uint64_t beginningOf(std::string_view word)
    {
        std::uint64_t number = 0;
        std::memcpy(&number, word.data(), std::min(word.size(), sizeof number));
        return number;
    }

    bool standsAt(std::size_t at, std::string_view word) const
    {
        return m_words.compare(at, word.size(), word) == 0 && m_words[at + word.size()] == ' ';
    }

    std::string& m_words;
    std::vector<Place> m_places;
    std::size_t m_next = 0;
};

} // namespace

const std::string& modelOf(const Product& product)
{
    return product.model.empty() ? product.sku : product.model;
}

std::string familyOf(const Product& product)
{
    return product.departments.empty() ? std::string() : product.departments.front();
}

void addSearchWords(std::string& words, const Product& product)
{
    constexpr std::size_t kUsualText = 256;
    std::string text;
    text.reserve(kUsualText);
    for (const std::string* part :
        {&product.name.fr, &product.name.en, &product.brand, &product.options.fr, &product.options.en, &product.sku}) {
        text += *part;
        text += ' ';
    }
    text += familyWord(familyOf(product));
    WordList list(words);
    forEachSearchWord(text, [&](std::string_view word) { list.add(word); });
}

} // namespace comptoir::storage
