// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/catalogue_tables.h"

#include "app/core/base/check.h"
#include "app/core/journal/record_type.h"
#include "app/core/storage/feed_codec.h"
#include "app/core/storage/feed_key.h"
#include "app/core/storage/model_words.h"

#include <algorithm>

namespace comptoir::storage {

namespace {

/// What the index holds for a model. It must give the same answer when the words are taken out again.
std::string wordsOf(std::span<const Product> products)
{
    std::string words;
    for (const Product& product : products) {
        addSearchWords(words, product);
    }
    return words;
}

/// The product row's article; refused when it is unreadable or another's than its key says.
Result<Article, FeedRefusal> articleOf(const FeedRow& row)
{
    auto article = decodeArticle(row.body);
    if (!article || row.key != feedKey(kProductRow, {article->product.sku})) {
        return unexpected(FeedRefusal::Unreadable);
    }
    return std::move(*article);
}

std::string skuOf(const std::string& key)
{
    const auto parts = feedKeyParts(key);
    return parts.size() == 2 ? parts[1] : std::string();
}

} // namespace

CatalogueTables::CatalogueTables(Connection& connection)
    : m_connection(connection)
    , m_findProduct(connection, "SELECT version, body FROM product WHERE sku = ?1")
    , m_putProduct(connection, "INSERT OR REPLACE INTO product (sku, model, version, body) VALUES (?1, ?2, ?3, ?4)")
    , m_dropProduct(connection, "DELETE FROM product WHERE sku = ?1")
    , m_putBarcode(connection, "INSERT OR REPLACE INTO barcode (code, sku, quantity) VALUES (?1, ?2, ?3)")
    , m_dropBarcode(connection, "DELETE FROM barcode WHERE code = ?1 AND sku = ?2")
    , m_ofModel(connection, "SELECT body FROM product WHERE model = ?1 ORDER BY sku")
    , m_findModel(connection, "SELECT id FROM model WHERE code = ?1")
    // Plain statements: one that replaces would make the word index write its pending words out at every row.
    , m_addModel(connection, R"(INSERT INTO model
          (id, code, name_fr, name_en, brand, category, family, picture, unit, variants, sku)
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11))")
    , m_changeModel(connection, R"(UPDATE model SET code = ?2, name_fr = ?3, name_en = ?4, brand = ?5, category = ?6,
          family = ?7, picture = ?8, unit = ?9, variants = ?10, sku = ?11 WHERE id = ?1)")
    , m_dropModel(connection, "DELETE FROM model WHERE id = ?1")
    , m_addWords(connection, "INSERT INTO model_words (rowid, words) VALUES (?1, ?2)")
    , m_dropWords(connection, "INSERT INTO model_words (model_words, rowid, words) VALUES ('delete', ?1, ?2)")
    , m_findEntry(connection, "SELECT version, body FROM entry WHERE key = ?1")
    , m_putEntry(connection, R"(INSERT INTO entry (key, version, body) VALUES (?1, ?2, ?3)
          ON CONFLICT (key) DO UPDATE SET version = excluded.version, body = excluded.body)")
    , m_dropEntry(connection, "DELETE FROM entry WHERE key = ?1")
{
}

Result<void, FeedRefusal> CatalogueTables::put(const FeedRow& row)
{
    if (feedKind(row.key) != kProductRow) {
        remove(row.key);
        m_putEntry.execute(row.key, row.version, row.body);
        m_digest.add(row);
        return {};
    }
    const auto article = articleOf(row);
    if (!article) {
        return unexpected(article.error());
    }
    removeArticle(article->product.sku);
    touch(modelOf(article->product));
    insertArticle(*article, row);
    return {};
}

void CatalogueTables::remove(const std::string& key)
{
    if (feedKind(key) == kProductRow) {
        removeArticle(skuOf(key));
        return;
    }
    bool found = false;
    {
        Rows rows = m_findEntry.run(key);
        found = rows.next();
        if (found) {
            m_digest.remove({.key = key, .version = rows.integer(0), .body = rows.text(1)});
        }
    }
    if (found) {
        m_dropEntry.execute(key);
    }
}

void CatalogueTables::insertArticle(const Article& article, const FeedRow& row)
{
    m_putProduct.execute(article.product.sku, modelOf(article.product), row.version, row.body);
    for (const Barcode& barcode : article.barcodes) {
        m_putBarcode.execute(barcode.code, article.product.sku, barcode.quantity.thousandths());
    }
    m_digest.add(row);
}

void CatalogueTables::removeArticle(const std::string& sku)
{
    FeedRow old{.key = feedKey(kProductRow, {sku}), .version = 0, .body = {}};
    {
        Rows rows = m_findProduct.run(sku);
        if (!rows.next()) {
            return;
        }
        old.version = rows.integer(0);
        old.body = rows.text(1);
    }
    m_digest.remove(old);
    if (const auto article = decodeArticle(old.body)) {
        touch(modelOf(article->product));
        for (const Barcode& barcode : article->barcodes) {
            m_dropBarcode.execute(barcode.code, sku);
        }
    }
    m_dropProduct.execute(sku);
}

void CatalogueTables::touch(const std::string& model)
{
    if (!m_touched.insert(model).second) {
        return;
    }
    // The index keeps no copy of its words: they are taken out as they were put in, before anything changes.
    std::int64_t id = 0;
    {
        Rows rows = m_findModel.run(model);
        if (!rows.next()) {
            return;
        }
        id = rows.integer(0);
    }
    m_dropWords.execute(id, wordsOf(productsOf(model)));
}

std::vector<Product> CatalogueTables::productsOf(const std::string& model)
{
    std::vector<Product> products;
    Rows rows = m_ofModel.run(model);
    while (rows.next()) {
        auto article = decodeArticle(rows.view(0));
        check(article.has_value(), "a stored article was read when it was put in");
        products.push_back(std::move(article->product));
    }
    return products;
}

void CatalogueTables::finish()
{
    for (const std::string& model : m_touched) {
        writeModel(model, productsOf(model));
    }
    m_touched.clear();
}

void CatalogueTables::writeModel(const std::string& code, std::span<const Product> products)
{
    std::optional<std::int64_t> id;
    {
        Rows rows = m_findModel.run(code);
        if (rows.next()) {
            id = rows.integer(0);
        }
    }
    if (products.empty()) {
        if (id) {
            m_dropModel.execute(*id);
        }
        return;
    }
    putModel(id, code, products);
}

void CatalogueTables::putModel(
    std::optional<std::int64_t> id, const std::string& code, std::span<const Product> products)
{
    // What a list shows of a model comes from its first variant; they are told apart by their options.
    const Product& first = products.front();
    Statement& write = id ? m_changeModel : m_addModel;
    write.execute(id, code, first.name.fr, first.name.en, first.brand, first.category, familyOf(first), first.picture,
        journal::textOf(first.unit), static_cast<std::int64_t>(products.size()),
        products.size() == 1 ? first.sku : std::string());
    m_addWords.execute(id.value_or(m_connection.lastRowId()), wordsOf(products));
}

void CatalogueTables::startFrom(const FeedDigest& digest)
{
    m_digest = digest;
    m_touched.clear();
}

void CatalogueTables::rewriteModel(const std::string& code)
{
    touch(code);
    finish();
}

} // namespace comptoir::storage
