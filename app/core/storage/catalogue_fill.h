// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/storage/catalogue_slice.h"
#include "app/core/storage/connection.h"
#include "app/core/storage/waiting_barcodes.h"
#include "app/core/storage/words_beside.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace comptoir::storage {

/// Fills the tables of a new catalogue file, inside the caller's transaction. Nothing is looked up on the way: rows
/// come once each; barcodes are put in their order, models of several variants completed and indexes made at the end,
/// the index of words by a second thread.
class CatalogueFill {
public:
    explicit CatalogueFill(Connection& connection);

    void write(const CatalogueSlice& slice);

    /// After the last slice; `shared` are the models of several variants.
    void finish(std::vector<SliceReader::Shared> shared);

private:
    void writeArticle(const CatalogueSlice::Row& row);
    static void writeModel(Statement& write, std::int64_t id, const Product& shown, std::string_view onlySku);
    void finishShared(std::vector<SliceReader::Shared>& shared);
    void finishBarcodes();
    void finishMixed();

    Connection& m_connection;
    Statement m_putProduct;
    Statement m_putBarcode;
    Statement m_putModel;
    Statement m_changeModel;
    Statement m_completeModel;
    Statement m_putEntry;
    WaitingBarcodes m_barcodes;
    WordsBeside m_words;
    std::vector<std::string> m_mixed; ///< codes of models of their own that others call theirs too
};

} // namespace comptoir::storage
