// SPDX-License-Identifier: Apache-2.0
#include "app/core/domain/pricer.h"

namespace comptoir {

Pricer::Pricer(PromotionBook promotions)
    : m_promotions(std::move(promotions))
{
}

PricedBasket Pricer::price(const Basket& basket, const PricingContext& context)
{
    if (!m_inForce || !m_inForce->holds(context.now, basket.currency())) {
        m_inForce.emplace(m_promotions, context.now, basket.currency());
        m_starts.clear();
    }
    m_starts = pricing::lineStarts(basket.lines(), m_promotions, *m_inForce, std::move(m_starts));
    return pricing::priced(basket, m_starts, m_promotions, context);
}

} // namespace comptoir
