// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/check.h"
#include "app/shop/import/importer.h"

#include <map>
#include <set>
#include <string>

namespace comptoir::test {

/// A catalogue in memory that keeps an import's rules: calls in order, nothing shown before commit().
class MemoryCatalogue final : public shop::CatalogueTarget {
public:
    std::map<std::string, shop::ImportedArticle> articles;
    int abandoned = 0;

    void begin() override
    {
        check(!m_open, "one import at a time");
        m_open = true;
        m_staged = articles;
        m_put.clear();
    }

    shop::PutOutcome put(const shop::ImportedArticle& article) override
    {
        check(m_open, "begin comes first");
        m_put.insert(article.product.sku);
        shop::ImportedArticle kept = article;
        kept.line = 0;
        const auto [held, added] = m_staged.try_emplace(kept.product.sku, kept);
        if (added) {
            return shop::PutOutcome::Added;
        }
        if (held->second == kept) {
            return shop::PutOutcome::Unchanged;
        }
        held->second = kept;
        return shop::PutOutcome::Changed;
    }

    std::vector<shop::MissingArticle> missing() override
    {
        std::vector<shop::MissingArticle> left;
        for (const auto& [sku, article] : m_staged) {
            if (!m_put.contains(sku)) {
                left.push_back({sku, article.product.name.fr});
            }
        }
        return left;
    }

    void withdraw(const std::string& sku) override { m_staged.erase(sku); }

    void commit() override
    {
        articles = m_staged;
        m_open = false;
    }

    void abandon() noexcept override
    {
        ++abandoned;
        m_open = false;
    }

private:
    bool m_open = false;
    std::map<std::string, shop::ImportedArticle> m_staged;
    std::set<std::string> m_put;
};

} // namespace comptoir::test
