// SPDX-License-Identifier: Apache-2.0
#include "app/core/journal/note_record.h"

#include "app/core/base/check.h"

namespace comptoir::journal {

NoteRecord noteRecord(const Basket& basket, const PricedBasket& priced, Language language)
{
    NoteRecord note;
    note.basket = basket.id().text();
    note.currency = basket.currency().code();
    for (const BasketLine& line : basket.lines()) {
        const PricedLine* cents = priced.line(line.number);
        check(cents != nullptr, "the prices are of another basket");
        note.lines.push_back(ticketLineRecord(line, *cents, basket.currency(), language));
    }
    for (const BasketRule& rule : priced.basketRules) {
        note.basketDiscounts.push_back(basketDiscountRecord(rule, basket.discount()));
    }
    for (const VatTotal& vat : priced.vat) {
        note.vat.push_back(vatRecord(vat));
    }
    note.totals = {
        .netOfTax = priced.netOfTax.minor(),
        .tax = priced.tax.minor(),
        .gross = priced.total.minor(),
        .lines = static_cast<std::int64_t>(note.lines.size()),
    };
    return note;
}

} // namespace comptoir::journal
