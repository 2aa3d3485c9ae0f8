// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/catalogue_fill.h"

#include "app/core/journal/record_type.h"
#include "app/core/storage/catalogue_schema.h"
#include "app/core/storage/catalogue_tables.h"
#include "app/core/storage/model_words.h"

#include <future>

namespace comptoir::storage {

CatalogueFill::CatalogueFill(Connection& connection)
    : m_connection(connection)
    , m_putProduct(connection, "INSERT INTO product (sku, model, version, body) VALUES (?1, ?2, ?3, ?4)")
    , m_putBarcode(connection, "INSERT INTO barcode (code, sku, quantity) VALUES (?1, ?2, ?3)")
    , m_putModel(connection, R"(INSERT INTO model
          (id, code, name_fr, name_en, brand, category, family, picture, unit, variants, sku)
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 1, ?10))")
    , m_changeModel(connection, R"(UPDATE model SET code = ?2, name_fr = ?3, name_en = ?4, brand = ?5, category = ?6,
          family = ?7, picture = ?8, unit = ?9, sku = ?10 WHERE id = ?1)")
    , m_completeModel(connection, "UPDATE model SET variants = ?2, sku = '' WHERE id = ?1")
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
        m_barcodes.add({barcode.code, product.sku, barcode.quantity.thousandths()});
    }
    switch (row.model) {
    case CatalogueSlice::Model::Own:
        writeModel(m_putModel, row.modelId, product, product.sku);
        m_words.put(row.modelId, row.words);
        break;
    case CatalogueSlice::Model::New:
        writeModel(m_putModel, row.modelId, product, product.sku);
        break;
    case CatalogueSlice::Model::Shown:
        writeModel(m_changeModel, row.modelId, product, product.sku);
        break;
    case CatalogueSlice::Model::Known:
        break;
    }
}

void CatalogueFill::writeModel(Statement& write, std::int64_t id, const Product& shown, std::string_view onlySku)
{
    write.execute(id, modelOf(shown), shown.name.fr, shown.name.en, shown.brand, shown.category, familyOf(shown),
        shown.picture, journal::textOf(shown.unit), onlySku);
}

void CatalogueFill::finishShared(std::vector<SliceReader::Shared>& shared)
{
    Statement ofItsOwn(m_connection, "SELECT 1 FROM product WHERE sku = ?1 AND model = ?1");
    Statement drop(m_connection, "DELETE FROM model WHERE id = ?1");
    std::erase_if(shared, [&](const SliceReader::Shared& model) {
        if (ofItsOwn.run(model.code).next()) {
            drop.execute(model.id);
            m_mixed.push_back(model.code);
            return true;
        }
        if (model.variants > 1) {
            m_completeModel.execute(model.id, model.variants);
        }
        return false;
    });
}

void CatalogueFill::finishBarcodes()
{
    m_barcodes.sort();
    m_barcodes.forEach([this](const WaitingBarcodes::Barcode& barcode) {
        m_putBarcode.execute(barcode.code, barcode.sku, barcode.quantity);
    });
}

void CatalogueFill::finishMixed()
{
    if (m_mixed.empty()) {
        return;
    }
    CatalogueTables tables(m_connection);
    for (const std::string& code : m_mixed) {
        tables.rewriteModel(code);
    }
    m_connection.execute("INSERT INTO model_words (model_words) VALUES ('optimize')");
}

void CatalogueFill::finish(std::vector<SliceReader::Shared> shared)
{
    finishShared(shared);
    auto words = std::async(std::launch::async, [this, &shared] {
        for (const SliceReader::Shared& model : shared) {
            m_words.put(model.id, model.words);
        }
        m_words.finish();
    });
    finishBarcodes();
    indexModels(m_connection);
    words.get();
    m_words.moveInto(m_connection);
    finishMixed();
}

} // namespace comptoir::storage
