// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/storage/catalogue_slice.h"
#include "app/core/storage/connection.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace comptoir::storage {

/// Fills the tables of a new catalogue file, inside the caller's transaction. Nothing is looked up on the way: rows
/// come once each; barcodes are put in their order, models of several variants completed and indexes made at the end.
class CatalogueFill {
public:
    explicit CatalogueFill(Connection& connection);

    void write(const CatalogueSlice& slice);
    void finish();

private:
    /// A model that says it has variants, while they come.
    struct Shared {
        std::int64_t id = 0;
        std::int64_t variants = 0;
        std::string firstSku; ///< what a list shows of the model is its first variant's
        std::string words;
    };

    void writeArticle(const CatalogueSlice::Row& row);
    void writeVariant(const CatalogueSlice::Row& row);
    static void writeModel(Statement& write, std::int64_t id, const Product& shown, std::string_view onlySku);
    void finishBarcodes();
    void finishShared();

    Connection& m_connection;
    Statement m_putProduct;
    Statement m_putBarcode;
    Statement m_putModel;
    Statement m_changeModel;
    Statement m_completeModel;
    Statement m_putWords;
    Statement m_putEntry;
    std::int64_t m_lastModel = 0;
    std::unordered_map<std::string, Shared> m_shared;
    std::vector<std::string> m_mixed; ///< codes of models of their own that others call theirs too
};

} // namespace comptoir::storage
