// SPDX-License-Identifier: Apache-2.0
#include "app/core/domain/multi_buy_sets.h"

#include <algorithm>

namespace comptoir::pricing {

SetBuilder::SetBuilder(const TakeForPay& rule, std::int64_t setsAllowed, Currency currency, std::size_t groups)
    : m_rule(rule)
    , m_plan{.saving = Money::zero(currency), .used = std::vector<std::int64_t>(groups), .setsAllowed = setsAllowed}
{
}

void SetBuilder::add(std::size_t index, const UnitGroup& group)
{
    m_units += group.count;
    std::int64_t left = group.count;
    while (left > 0 && m_plan.setsAllowed > 0) {
        if (m_open.empty() && left >= m_rule.take) {
            left = closeWithin(index, group, left);
            continue;
        }
        const std::int64_t taken = std::min(left, m_rule.take - m_openCount);
        m_open.push_back({index, group.line, group.value.minor(), taken});
        m_openCount += taken;
        left -= taken;
        if (m_openCount == m_rule.take) {
            closeSet();
        }
    }
}

/// Whole sets of one group at once: however many pieces a line has, it costs one step.
std::int64_t SetBuilder::closeWithin(std::size_t index, const UnitGroup& group, std::int64_t left)
{
    const std::int64_t sets = std::min(left / m_rule.take, m_plan.setsAllowed);
    const Money saving = Money::fromMinor(group.value.minor() * (m_rule.take - m_rule.pay) * sets, currency());
    m_plan.saving += saving;
    give(group.line, saving);
    m_plan.used[index] += sets * m_rule.take;
    m_plan.setsAllowed -= sets;
    return left - sets * m_rule.take;
}

void SetBuilder::closeSet()
{
    std::int64_t free = m_rule.take - m_rule.pay;
    std::int64_t saving = 0;
    for (auto part = m_open.rbegin(); part != m_open.rend(); ++part) {
        const std::int64_t given = std::min(free, part->count);
        saving += part->value * given;
        free -= given;
        m_plan.used[part->index] += part->count;
    }
    m_plan.saving += Money::fromMinor(saving, currency());
    if (m_sharing) {
        shareOpenSet(Money::fromMinor(saving, currency()));
    }
    --m_plan.setsAllowed;
    m_open.clear();
    m_openCount = 0;
}

void SetBuilder::shareOpenSet(Money saving)
{
    // By line, in pricing order: the parts came dearest first, a line at most twice.
    std::ranges::sort(m_open, {}, &Part::line);
    m_lines.clear();
    m_weights.clear();
    for (const Part& part : m_open) {
        if (m_lines.empty() || m_lines.back() != part.line) {
            m_lines.push_back(part.line);
            m_weights.push_back(0);
        }
        m_weights.back() += part.value * part.count;
    }
    const std::vector<Money> shares = allocate(saving, m_weights);
    for (std::size_t i = 0; i < shares.size(); ++i) {
        give(m_lines[i], shares[i]);
    }
}

void SetBuilder::give(std::size_t line, Money share)
{
    if (!m_sharing) {
        return;
    }
    const auto at = std::ranges::lower_bound(m_plan.shares, line, {}, &SetPlan::Share::line);
    if (at != m_plan.shares.end() && at->line == line) {
        at->amount += share;
    } else {
        m_plan.shares.insert(at, {line, share});
    }
}

SetPlan SetBuilder::finish() &&
{
    m_plan.left = m_units;
    for (const std::int64_t used : m_plan.used) {
        m_plan.left -= used;
    }
    return std::move(m_plan);
}

} // namespace comptoir::pricing
