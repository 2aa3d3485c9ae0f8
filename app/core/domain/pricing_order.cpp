// SPDX-License-Identifier: Apache-2.0
#include "app/core/domain/pricing_work.h"

#include <algorithm>
#include <tuple>

namespace comptoir::pricing {

namespace {

bool before(const LineStart* a, const LineStart* b)
{
    const auto key = [](const BasketLine& line) {
        return std::tie(line.product.sku, line.unitPrice.tenThousandths, line.product.options.fr,
            line.product.options.en, line.number);
    };
    return key(*a->line) < key(*b->line);
}

/// In canonical order: as they were last time, each new one put where it belongs.
std::vector<LineStart*> ordered(std::vector<LineStart>& starts)
{
    std::vector<LineStart*> order;
    order.reserve(starts.size());
    for (LineStart& start : starts) {
        if (start.rank > 0) {
            order.push_back(&start);
        }
    }
    std::ranges::sort(order, {}, &LineStart::rank);
    for (LineStart& start : starts) {
        if (start.rank == 0) {
            order.insert(std::ranges::upper_bound(order, &start, before), &start);
        }
    }
    for (std::size_t i = 0; i < order.size(); ++i) {
        order[i]->rank = i + 1;
    }
    return order;
}

WorkLine begun(const LineStart& start, std::size_t place)
{
    WorkLine line{{start.reduced.running, {}, start.reduced.exclusive}, &start, place};
    // Room for every rule there may be, and the two manual ones.
    line.rules.reserve(start.linePromotions.size() + start.sharedPromotions.size() + 2);
    line.rules.assign(start.reduced.rules.begin(), start.reduced.rules.end());
    return line;
}

std::vector<Match> matchesOf(const Work& work)
{
    std::vector<std::size_t> counts(work.promotions.size());
    for (const WorkLine& line : work.lines) {
        for (const std::size_t promotion : line.start->sharedPromotions) {
            ++counts[promotion];
        }
    }
    std::vector<Match> matches;
    std::vector<std::size_t> matchOf(work.promotions.size());
    for (std::size_t promotion = 0; promotion < counts.size(); ++promotion) {
        if (counts[promotion] > 0) {
            matchOf[promotion] = matches.size();
            matches.push_back({&work.promotions[promotion]});
            matches.back().lines.reserve(counts[promotion]);
        }
    }
    for (std::size_t place = 0; place < work.lines.size(); ++place) {
        for (const std::size_t promotion : work.lines[place].start->sharedPromotions) {
            matches[matchOf[promotion]].lines.push_back(place);
        }
    }
    return matches;
}

} // namespace

Work prepare(Currency currency, std::vector<LineStart>& starts, const PromotionBook& promotions)
{
    Work work{.currency = currency, .promotions = promotions.promotions()};
    work.lines.reserve(starts.size());
    for (const LineStart* start : ordered(starts)) {
        work.lines.push_back(begun(*start, static_cast<std::size_t>(start - starts.data())));
    }
    work.matches = matchesOf(work);
    return work;
}

} // namespace comptoir::pricing
