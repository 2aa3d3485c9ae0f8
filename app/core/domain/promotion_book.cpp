// SPDX-License-Identifier: Apache-2.0
#include "app/core/domain/promotion_book.h"

#include <algorithm>
#include <tuple>

namespace comptoir {

namespace {

bool holds(const std::vector<std::string>& sorted, const std::string& value)
{
    return std::ranges::binary_search(sorted, value);
}

bool admits(const std::vector<std::string>& sorted, const std::string& value)
{
    return sorted.empty() || holds(sorted, value);
}

bool selects(const ProductSelection& selection, const Product& product)
{
    const bool inDepartment = selection.departments.empty()
        || std::ranges::any_of(product.departments,
            [&](const std::string& department) { return holds(selection.departments, department); });
    return inDepartment && admits(selection.skus, product.sku) && admits(selection.models, product.model)
        && admits(selection.categories, product.category) && admits(selection.brands, product.brand)
        && !holds(selection.excludedSkus, product.sku);
}

void sortLists(ProductSelection& selection)
{
    for (auto* list : {&selection.skus, &selection.models, &selection.categories, &selection.brands,
             &selection.departments, &selection.excludedSkus}) {
        std::ranges::sort(*list);
    }
}

} // namespace

PromotionBook::PromotionBook(std::vector<Promotion> promotions)
{
    std::ranges::stable_sort(promotions, [](const Promotion& a, const Promotion& b) {
        return std::tie(a.priority, a.code) < std::tie(b.priority, b.code);
    });
    m_promotions.reserve(promotions.size());
    for (Promotion& promotion : promotions) {
        sortLists(promotion.selection);
        RuleTitle title(promotion.code, promotion.name);
        m_promotions.push_back({std::move(promotion), std::move(title)});
        file(m_promotions.size() - 1);
    }
}

// Under its narrowest list only: the others are asked once a product has led here.
void PromotionBook::file(std::size_t place)
{
    const ProductSelection& selection = m_promotions[place].selection;
    const auto under = [place](Places& places, const std::vector<std::string>& keys) {
        for (const std::string& key : keys) {
            places[key].push_back(place);
        }
    };
    if (!selection.skus.empty()) {
        under(m_bySku, selection.skus);
    } else if (!selection.models.empty()) {
        under(m_byModel, selection.models);
    } else if (!selection.brands.empty()) {
        under(m_byBrand, selection.brands);
    } else if (!selection.categories.empty()) {
        under(m_byCategory, selection.categories);
    } else if (!selection.departments.empty()) {
        under(m_byDepartment, selection.departments);
    } else {
        m_unrestricted.push_back(place);
    }
}

std::vector<std::size_t> PromotionBook::selecting(const Product& product) const
{
    std::vector<std::size_t> found = m_unrestricted;
    const auto gather = [&found](const Places& places, const std::string& key) {
        if (const auto filed = places.find(key); filed != places.end()) {
            found.insert(found.end(), filed->second.begin(), filed->second.end());
        }
    };
    gather(m_bySku, product.sku);
    gather(m_byModel, product.model);
    gather(m_byBrand, product.brand);
    gather(m_byCategory, product.category);
    for (const std::string& department : product.departments) {
        gather(m_byDepartment, department);
    }
    std::ranges::sort(found);
    const auto repeated = std::ranges::unique(found);
    found.erase(repeated.begin(), repeated.end());
    std::erase_if(found, [&](std::size_t place) { return !selects(m_promotions[place].selection, product); });
    return found;
}

} // namespace comptoir
