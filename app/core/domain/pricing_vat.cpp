// SPDX-License-Identifier: Apache-2.0
#include "app/core/domain/pricing_work.h"

#include <map>

namespace comptoir::pricing {

namespace {

/// What one rate has on the ticket: sale lines to split together, returns to add as they were stored.
struct AtRate {
    Money sold;
    Money returned;
    Money returnedNetOfTax;
    std::vector<std::size_t> saleLines{};
};

Money storedNetOfTax(const BasketLine& line)
{
    const SoldLine& sold = *line.returns;
    return -partialRefund(
        sold.netOfTax, sold.sold.thousandths(), sold.returnedBefore.thousandths(), -line.quantity.thousandths());
}

} // namespace

VatSpread spreadVat(const Work& work, VatTie tie)
{
    const Money zero = Money::zero(work.currency);
    VatSpread vat{.netOfTax = std::vector<Money>(work.lines.size(), zero)};
    std::map<Rate, AtRate> rates;
    for (std::size_t place = 0; place < work.lines.size(); ++place) {
        const WorkLine& line = work.lines[place];
        AtRate& at = rates.try_emplace(line.line().vatRate, AtRate{zero, zero, zero}).first->second;
        if (line.line().returns) {
            vat.netOfTax[place] = storedNetOfTax(line.line());
            at.returned += line.net();
            at.returnedNetOfTax += vat.netOfTax[place];
        } else {
            at.sold += line.net();
            at.saleLines.push_back(place);
        }
    }
    for (const auto& [rate, at] : rates) {
        const VatSplit split = splitGross(at.sold, rate, tie);
        std::vector<std::int64_t> weights;
        weights.reserve(at.saleLines.size());
        for (const std::size_t place : at.saleLines) {
            weights.push_back(work.lines[place].net().minor());
        }
        const std::vector<Money> shares = allocate(split.netOfTax, weights);
        for (std::size_t i = 0; i < shares.size(); ++i) {
            vat.netOfTax[at.saleLines[i]] = shares[i];
        }
        const Money gross = at.sold + at.returned;
        const Money netOfTax = split.netOfTax + at.returnedNetOfTax;
        vat.totals.push_back({rate, gross, netOfTax, gross - netOfTax});
    }
    return vat;
}

} // namespace comptoir::pricing
