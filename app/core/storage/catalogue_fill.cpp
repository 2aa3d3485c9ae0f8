// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/catalogue_fill.h"

#include "app/core/journal/record_type.h"
#include "app/core/storage/catalogue_schema.h"
#include "app/core/storage/catalogue_tables.h"
#include "app/core/storage/model_words.h"

#include <algorithm>

namespace comptoir::storage {

namespace {

// Codes come in the order of the articles, which is none: each would be written to another page of the file.
Connection& withWaitingRoom(Connection& connection)
{
    connection.execute("CREATE TEMP TABLE waiting_barcode (code TEXT, sku TEXT, quantity INTEGER)");
    return connection;
}

} // namespace

CatalogueFill::CatalogueFill(Connection& connection)
    : m_connection(withWaitingRoom(connection))
    , m_putProduct(connection, "INSERT INTO product (sku, model, version, body) VALUES (?1, ?2, ?3, ?4)")
    , m_putBarcode(connection, "INSERT INTO waiting_barcode VALUES (?1, ?2, ?3)")
    // Plain statements: one that replaces would make the word index write its pending words out at every row.
    , m_putModel(connection, R"(INSERT INTO model
          (id, code, name_fr, name_en, brand, category, family, picture, unit, variants, sku)
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 1, ?10))")
    , m_changeModel(connection, R"(UPDATE model SET code = ?2, name_fr = ?3, name_en = ?4, brand = ?5, category = ?6,
          family = ?7, picture = ?8, unit = ?9, sku = ?10 WHERE id = ?1)")
    , m_completeModel(connection, "UPDATE model SET variants = ?2, sku = '' WHERE id = ?1")
    , m_putWords(connection, "INSERT INTO model_words (rowid, words) VALUES (?1, ?2)")
    , m_putEntry(connection, "INSERT INTO entry (key, version, body) VALUES (?1, ?2, ?3)")
{
}

void CatalogueFill::write(const CatalogueSlice& slice)
{
    for (const CatalogueSlice::Row& row : slice.rows) {
        if (row.article) {
            writeArticle(row);
        } else {
            m_putEntry.execute(row.row.key, row.row.version, row.row.body);
        }
    }
}

void CatalogueFill::writeArticle(const CatalogueSlice::Row& row)
{
    const Product& product = row.article->product;
    m_putProduct.execute(product.sku, modelOf(product), row.row.version, row.row.body);
    for (const Barcode& barcode : row.article->barcodes) {
        m_putBarcode.execute(barcode.code, product.sku, barcode.quantity.thousandths());
    }
    if (modelOf(product) == product.sku) {
        writeModel(m_putModel, ++m_lastModel, product, product.sku);
        m_putWords.execute(m_lastModel, row.words);
    } else {
        writeVariant(row);
    }
}

void CatalogueFill::writeVariant(const CatalogueSlice::Row& row)
{
    const Product& product = row.article->product;
    Shared& shared = m_shared[product.model];
    if (shared.id == 0) {
        shared.id = ++m_lastModel;
    }
    ++shared.variants;
    mergeWords(shared.words, row.words);
    if (shared.variants == 1 || product.sku < shared.firstSku) {
        shared.firstSku = product.sku;
        writeModel(shared.variants == 1 ? m_putModel : m_changeModel, shared.id, product, product.sku);
    }
}

void CatalogueFill::writeModel(Statement& write, std::int64_t id, const Product& shown, std::string_view onlySku)
{
    write.execute(id, modelOf(shown), shown.name.fr, shown.name.en, shown.brand, shown.category, familyOf(shown),
        shown.picture, journal::textOf(shown.unit), onlySku);
}

void CatalogueFill::finishBarcodes()
{
    // Of two articles with one code, the later has it.
    m_connection.execute("INSERT OR REPLACE INTO barcode SELECT code, sku, quantity FROM waiting_barcode"
                         " ORDER BY code, rowid");
    m_connection.execute("DELETE FROM waiting_barcode");
}

void CatalogueFill::finishShared()
{
    Statement ofItsOwn(m_connection, "SELECT 1 FROM product WHERE sku = ?1 AND model = ?1");
    Statement drop(m_connection, "DELETE FROM model WHERE id = ?1");
    std::vector<std::pair<const std::string*, const Shared*>> inOrder;
    inOrder.reserve(m_shared.size());
    for (const auto& [code, shared] : m_shared) {
        inOrder.emplace_back(&code, &shared);
    }
    std::ranges::sort(inOrder, {}, [](const auto& one) { return one.second->id; });
    for (const auto& [code, shared] : inOrder) {
        if (ofItsOwn.run(*code).next()) {
            drop.execute(shared->id);
            m_mixed.push_back(*code);
            continue;
        }
        if (shared->variants > 1) {
            m_completeModel.execute(shared->id, shared->variants);
        }
        m_putWords.execute(shared->id, shared->words);
    }
    m_shared.clear();
}

void CatalogueFill::finish()
{
    finishBarcodes();
    finishShared();
    indexModels(m_connection);
    if (!m_mixed.empty()) {
        CatalogueTables tables(m_connection);
        for (const std::string& code : m_mixed) {
            tables.rewriteModel(code);
        }
    }
    m_connection.execute("INSERT INTO model_words (model_words) VALUES ('optimize')");
}

} // namespace comptoir::storage
