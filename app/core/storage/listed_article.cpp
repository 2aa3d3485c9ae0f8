// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/listed_article.h"

#include "app/core/journal/record_type.h"
#include "app/core/storage/feed_codec.h"
#include "app/core/storage/feed_key.h"

#include <charconv>
#include <string_view>

namespace comptoir::storage {

namespace {

/// Walks through canonical JSON that has no escape in it. Each function says whether it found what it is named after,
/// and stands behind it then.
class Walk {
public:
    explicit Walk(std::string_view bytes)
        : m_bytes(bytes)
    {
    }

    /// `member(key)` walks over one value.
    template <class Member>
    bool object(const Member& member)
    {
        return list('{', '}', [&] {
            std::string_view key;
            return text(key) && take(':') && member(key);
        });
    }

    template <class Item>
    bool array(const Item& item)
    {
        return list('[', ']', item);
    }

    bool text(std::string_view& into)
    {
        if (!take('"')) {
            return false;
        }
        const std::size_t end = m_bytes.find('"', m_at);
        if (end == std::string_view::npos) {
            return false;
        }
        into = m_bytes.substr(m_at, end - m_at);
        m_at = end + 1;
        return true;
    }

    bool text(std::string& into)
    {
        std::string_view found;
        return text(found) && (into.assign(found), true);
    }

    bool integer(std::int64_t& into)
    {
        const auto read = std::from_chars(m_bytes.data() + m_at, m_bytes.data() + m_bytes.size(), into);
        m_at = static_cast<std::size_t>(read.ptr - m_bytes.data());
        return read.ec == std::errc();
    }

    /// Whatever value stands here.
    bool any()
    {
        std::string_view text_;
        std::int64_t number = 0;
        switch (m_at < m_bytes.size() ? m_bytes[m_at] : '\0') {
        case '{':
            return object([this](std::string_view) { return any(); });
        case '[':
            return array([this] { return any(); });
        case '"':
            return text(text_);
        case 't':
            return word("true");
        case 'f':
            return word("false");
        default:
            return integer(number);
        }
    }

    bool atEnd() const { return m_at == m_bytes.size(); }

private:
    template <class Item>
    bool list(char first, char last, const Item& item)
    {
        if (!take(first)) {
            return false;
        }
        for (bool begun = false; !take(last); begun = true) {
            if ((begun && !take(',')) || !item()) {
                return false;
            }
        }
        return true;
    }

    bool take(char expected)
    {
        const bool there = m_at < m_bytes.size() && m_bytes[m_at] == expected;
        m_at += there ? 1 : 0;
        return there;
    }

    bool word(std::string_view expected)
    {
        const bool there = m_bytes.substr(m_at, expected.size()) == expected;
        m_at += there ? expected.size() : 0;
        return there;
    }

    std::string_view m_bytes;
    std::size_t m_at = 0;
};

bool readWords(Walk& walk, LocalText& words)
{
    return walk.object([&](std::string_view key) {
        return key == "fr" ? walk.text(words.fr) : key == "en" ? walk.text(words.en) : walk.any();
    });
}

bool readUnit(Walk& walk, Unit& unit)
{
    std::string_view text;
    const auto known = walk.text(text) ? journal::unitOf(text) : std::nullopt;
    unit = known.value_or(Unit::Piece);
    return known.has_value();
}

bool readBarcodes(Walk& walk, std::vector<Barcode>& barcodes)
{
    return walk.array([&] {
        Barcode& barcode = barcodes.emplace_back();
        return walk.object([&](std::string_view key) {
            std::int64_t thousandths = 0;
            if (key == "quantity") {
                const bool read = walk.integer(thousandths) && std::abs(thousandths) <= Quantity::kLimit;
                barcode.quantity = read ? Quantity::fromThousandths(thousandths) : Quantity::pieces(1);
                return read;
            }
            return key == "code" ? walk.text(barcode.code) : walk.any();
        });
    });
}

bool readMember(Walk& walk, std::string_view key, ListedArticle& article)
{
    Product& product = article.product;
    if (key == "barcodes") {
        return readBarcodes(walk, article.barcodes);
    }
    if (key == "departments") {
        return walk.array([&] { return walk.text(product.departments.emplace_back()); });
    }
    if (key == "name") {
        return readWords(walk, product.name);
    }
    if (key == "options") {
        return readWords(walk, product.options);
    }
    if (key == "unit") {
        return readUnit(walk, product.unit);
    }
    std::string* const text = key == "sku" ? &product.sku
        : key == "model"                   ? &product.model
        : key == "brand"                   ? &product.brand
        : key == "category"                ? &product.category
        : key == "picture"                 ? &product.picture
                                           : nullptr;
    return text != nullptr ? walk.text(*text) : walk.any();
}

std::optional<ListedArticle> readBody(std::string_view body)
{
    if (body.find('\\') == std::string_view::npos) {
        ListedArticle article;
        Walk walk(body);
        if (walk.object([&](std::string_view key) { return readMember(walk, key, article); }) && walk.atEnd()) {
            return article;
        }
    }
    // An escape is rare: such a body is read the long way.
    auto whole = decodeArticle(body);
    return whole ? std::optional(ListedArticle{std::move(whole->product), std::move(whole->barcodes)}) : std::nullopt;
}

} // namespace

std::optional<ListedArticle> listedArticle(const FeedRow& row)
{
    auto article = readBody(row.body);
    if (!article || row.key != feedKey(kProductRow, {article->product.sku})) {
        return std::nullopt;
    }
    return article;
}

} // namespace comptoir::storage
