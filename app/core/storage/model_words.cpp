// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/model_words.h"

#include "app/core/storage/search_words.h"

#include <string_view>

namespace comptoir::storage {

namespace {

/// Whether `word`, which ends with a space, is one of `words`.
bool hasWord(std::string_view words, std::string_view word)
{
    for (std::size_t at = words.find(word); at != std::string_view::npos; at = words.find(word, at + 1)) {
        if (words[at - 1] == ' ') {
            return true;
        }
    }
    return false;
}

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
    std::string text;
    for (const std::string* part :
        {&product.name.fr, &product.name.en, &product.brand, &product.options.fr, &product.options.en, &product.sku}) {
        text += *part;
        text += ' ';
    }
    text += familyWord(familyOf(product));
    std::string own = " ";
    for (const std::string& word : searchWords(text)) {
        own += word;
        own += ' ';
    }
    mergeWords(words, own);
}

void mergeWords(std::string& words, const std::string& more)
{
    if (words.empty()) {
        words = more;
        return;
    }
    for (std::size_t at = 1; at < more.size();) {
        const std::size_t end = more.find(' ', at) + 1;
        const std::string_view word = std::string_view(more).substr(at, end - at);
        if (!hasWord(words, word)) {
            words += word;
        }
        at = end;
    }
}

} // namespace comptoir::storage
