// SPDX-License-Identifier: Apache-2.0
#include "app/core/domain/pricing_work.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace comptoir::pricing {

namespace {

/// Units of one line that are worth the same. A line whose amount does not divide by its pieces has two groups.
struct UnitGroup {
    std::size_t line = 0;
    Money value;
    std::int64_t count = 0; ///< not yet in a set of any promotion
};

/// The sets a promotion would form now: what it takes off each line, and how many units of each group it uses.
struct Plan {
    Money saving;
    std::map<std::size_t, Money> shares{}; ///< by line; a line in a set without a cent is here too
    std::vector<std::int64_t> used{}; ///< by group
    std::int64_t left = 0; ///< selected units in no set
    std::int64_t setsAllowed = 0; ///< beyond those formed
};

struct Candidate {
    const Promotion* promotion = nullptr;
    const Match* match = nullptr;
    Money saving;
};

/// Dearest first, then in pricing order.
std::vector<UnitGroup> unitGroups(const Work& work)
{
    std::vector<UnitGroup> groups;
    for (std::size_t place = 0; place < work.lines.size(); ++place) {
        const WorkLine& line = work.lines[place];
        if (!line.running.isPositive() || line.line->product.unit != Unit::Piece || !line.line->quantity.whole()) {
            continue;
        }
        const std::int64_t pieces = line.line->quantity.thousandths() / Quantity::kOne;
        const std::int64_t low = line.running.minor() / pieces;
        const std::int64_t dearer = line.running.minor() % pieces;
        if (dearer > 0) {
            groups.push_back({place, Money::fromMinor(low + 1, work.currency), dearer});
        }
        groups.push_back({place, Money::fromMinor(low, work.currency), pieces - dearer});
    }
    std::ranges::stable_sort(groups, [](const UnitGroup& a, const UnitGroup& b) { return a.value > b.value; });
    return groups;
}

/// Forms sets of a rule, from the dearest unit down; in each the cheapest are free and every unit bears its part.
class SetBuilder {
public:
    SetBuilder(const TakeForPay& rule, std::int64_t setsAllowed, Currency currency, std::size_t groups)
        : m_rule(rule)
        , m_plan{.saving = Money::zero(currency), .used = std::vector<std::int64_t>(groups), .setsAllowed = setsAllowed}
    {
    }

    void add(std::size_t index, const UnitGroup& group)
    {
        std::int64_t left = group.count;
        while (left > 0) {
            if (m_open.empty() && left >= m_rule.take) {
                const std::int64_t sets = std::min(left / m_rule.take, m_plan.setsAllowed);
                if (sets == 0) {
                    break;
                }
                save(group.line, Money::fromMinor(group.value.minor() * (m_rule.take - m_rule.pay) * sets, currency()));
                m_plan.used[index] += sets * m_rule.take;
                m_plan.setsAllowed -= sets;
                left -= sets * m_rule.take;
                continue;
            }
            const std::int64_t taken = std::min(left, m_rule.take - m_openCount);
            m_open.push_back({index, group, taken});
            m_openCount += taken;
            left -= taken;
            if (m_openCount == m_rule.take && !closeSet()) {
                break;
            }
        }
        m_units += group.count;
    }

    Plan finish() &&
    {
        m_plan.left = m_units;
        for (const std::int64_t used : m_plan.used) {
            m_plan.left -= used;
        }
        return std::move(m_plan);
    }

private:
    struct Part {
        std::size_t index = 0;
        UnitGroup group;
        std::int64_t count = 0;
    };

    Currency currency() const { return m_plan.saving.currency(); }

    void save(std::size_t line, Money amount)
    {
        m_plan.saving += amount;
        m_plan.shares.try_emplace(line, Money::zero(currency())).first->second += amount;
    }

    bool closeSet()
    {
        if (m_plan.setsAllowed == 0) {
            return false;
        }
        std::int64_t free = m_rule.take - m_rule.pay;
        Money saving = Money::zero(currency());
        for (auto part = m_open.rbegin(); part != m_open.rend(); ++part) {
            const std::int64_t given = std::min(free, part->count);
            saving += Money::fromMinor(part->group.value.minor() * given, currency());
            free -= given;
        }
        std::map<std::size_t, std::int64_t> worth; // by line, so in pricing order
        for (const Part& part : m_open) {
            worth[part.group.line] += part.group.value.minor() * part.count;
            m_plan.used[part.index] += part.count;
        }
        std::vector<std::int64_t> weights;
        for (const auto& [line, weight] : worth) {
            weights.push_back(weight);
        }
        const std::vector<Money> shares = allocate(saving, weights);
        std::size_t next = 0;
        for (const auto& [line, weight] : worth) {
            save(line, shares[next++]);
        }
        --m_plan.setsAllowed;
        m_open.clear();
        m_openCount = 0;
        return true;
    }

    TakeForPay m_rule;
    Plan m_plan;
    std::vector<Part> m_open;
    std::int64_t m_openCount = 0;
    std::int64_t m_units = 0;
};

Plan planOf(const Match& match, const std::vector<UnitGroup>& groups, const Work& work)
{
    const std::int64_t allowed = match.promotion->perTicketLimit.value_or(std::numeric_limits<int>::max());
    SetBuilder builder(std::get<TakeForPay>(match.promotion->benefit), allowed, work.currency, groups.size());
    for (std::size_t index = 0; index < groups.size(); ++index) {
        if (groups[index].count > 0 && std::ranges::binary_search(match.lines, groups[index].line)) {
            builder.add(index, groups[index]);
        }
    }
    return std::move(builder).finish();
}

void apply(Work& work, std::vector<UnitGroup>& groups, const Match& match)
{
    const Promotion& promotion = *match.promotion;
    const Plan plan = planOf(match, groups, work);
    if (plan.saving.isPositive()) {
        for (const auto& [line, share] : plan.shares) {
            work.lines[line].takeOff(share, promotion, RuleKind::MultiBuy);
        }
        for (std::size_t index = 0; index < groups.size(); ++index) {
            groups[index].count -= plan.used[index];
        }
    }
    const auto& rule = std::get<TakeForPay>(promotion.benefit);
    if (plan.setsAllowed > 0 && plan.left > 0 && plan.left >= rule.pay && plan.left < rule.take) {
        work.nearly.push_back({promotion.code, promotion.name, static_cast<int>(rule.take - plan.left), std::nullopt});
    }
}

} // namespace

void applyMultiBuys(Work& work)
{
    std::vector<Candidate> candidates;
    for (const Match& match : work.matches) {
        if (std::holds_alternative<TakeForPay>(match.promotion->benefit)) {
            candidates.push_back({match.promotion, &match, Money::zero(work.currency)});
        }
    }
    if (candidates.empty()) {
        return;
    }
    std::vector<UnitGroup> groups = unitGroups(work);
    forEachPriority(candidates, [&](auto first, auto last) {
        for (auto it = first; it != last; ++it) {
            it->saving = planOf(*it->match, groups, work).saving;
        }
        std::stable_sort(first, last, savesMore<Candidate>);
        for (auto it = first; it != last; ++it) {
            apply(work, groups, *it->match);
        }
    });
}

} // namespace comptoir::pricing
