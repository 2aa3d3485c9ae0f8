// SPDX-License-Identifier: Apache-2.0
#include "app/core/journal/event_record.h"

namespace comptoir::journal {

VoidRecord voidRecord(const Basket& basket, const PricedBasket& priced, std::string reason, Language language)
{
    VoidRecord record;
    record.basket = basket.id().text();
    record.currency = basket.currency().code();
    for (const BasketLine& line : basket.lines()) {
        const PricedLine* cents = priced.line(line.number);
        record.lines.push_back({
            .line = line.number,
            .sku = line.product.sku,
            .label = line.product.name.in(language),
            .quantity = line.quantity.thousandths(),
            .amount = cents != nullptr ? cents->net.minor() : 0,
        });
    }
    for (const Correction& correction : basket.corrections()) {
        record.corrections.push_back(correctionRecord(correction));
    }
    record.total = priced.total.minor();
    record.reason = std::move(reason);
    return record;
}

} // namespace comptoir::journal
