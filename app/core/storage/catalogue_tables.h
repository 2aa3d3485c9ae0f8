// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/result.h"
#include "app/core/storage/catalogue_row.h"
#include "app/core/storage/connection.h"
#include "app/core/storage/feed_digest.h"

#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace comptoir::storage {

/// Writes rows of the catalogue feed into the tables of an open catalogue file, inside the caller's transaction.
class CatalogueTables {
public:
    explicit CatalogueTables(Connection& connection);

    /// Adds the row or replaces the one with its key.
    Result<void, FeedRefusal> put(const FeedRow& row);
    void remove(const std::string& key);

    /// After the last change: writes the models and search words of what changed.
    void finish();

    /// Makes a model and its words anew from its products.
    void rewriteModel(const std::string& code);

    const FeedDigest& digest() const { return m_digest; }
    /// Before the first change of a transaction: the digest of what is there.
    void startFrom(const FeedDigest& digest);

private:
    void insertArticle(const Article& article, const FeedRow& row);
    void removeArticle(const std::string& sku);
    void touch(const std::string& model);
    std::vector<Product> productsOf(const std::string& model);
    void writeModel(const std::string& code, std::span<const Product> products);
    void putModel(std::optional<std::int64_t> id, const std::string& code, std::span<const Product> products);

    FeedDigest m_digest;
    std::set<std::string> m_touched;
    Connection& m_connection;
    Statement m_findProduct;
    Statement m_putProduct;
    Statement m_dropProduct;
    Statement m_putBarcode;
    Statement m_dropBarcode;
    Statement m_ofModel;
    Statement m_findModel;
    Statement m_addModel;
    Statement m_changeModel;
    Statement m_dropModel;
    Statement m_addWords;
    Statement m_dropWords;
    Statement m_findEntry;
    Statement m_putEntry;
    Statement m_dropEntry;
};

} // namespace comptoir::storage
