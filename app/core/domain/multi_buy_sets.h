// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/domain/promotion.h"

#include <cstddef>
#include <vector>

/// How a "take n, pay m" rule forms its sets. Nothing outside app/core/domain includes this.
namespace comptoir::pricing {

/// Units of one line that are worth the same. A line whose amount does not divide by its pieces has two groups.
struct UnitGroup {
    std::size_t line = 0;
    Money value;
    std::int64_t count = 0; ///< not yet in a set of any promotion
};

/// The sets a promotion would form now.
struct SetPlan {
    struct Share {
        std::size_t line = 0;
        Money amount;
    };
    Money saving;
    std::vector<Share> shares{}; ///< lines ascending; one in a set may get nothing
    std::vector<std::int64_t> used{}; ///< by group
    std::int64_t left = 0; ///< selected units in no set
    std::int64_t setsAllowed = 0; ///< beyond those formed
};

/// Takes groups from the dearest unit down. In each set the cheapest units are free, and every unit bears its part
/// (money.md R6).
class SetBuilder {
public:
    SetBuilder(const TakeForPay& rule, std::int64_t setsAllowed, Currency currency, std::size_t groups);

    /// Also says who bears what: once more work, not needed to compare promotions.
    void share() { m_sharing = true; }

    /// The group of that place among those the promotion selects.
    void add(std::size_t index, const UnitGroup& group);
    SetPlan finish() &&;

private:
    struct Part {
        std::size_t index = 0;
        std::size_t line = 0;
        std::int64_t value = 0;
        std::int64_t count = 0;
    };

    Currency currency() const { return m_plan.saving.currency(); }
    std::int64_t closeWithin(std::size_t index, const UnitGroup& group, std::int64_t left);
    void closeSet();
    void shareOpenSet(Money saving);
    void give(std::size_t line, Money share);

    TakeForPay m_rule;
    bool m_sharing = false;
    SetPlan m_plan;
    std::vector<Part> m_open;
    std::vector<std::size_t> m_lines; // of the open set
    std::vector<std::int64_t> m_weights; // by those lines
    std::int64_t m_openCount = 0;
    std::int64_t m_units = 0;
};

} // namespace comptoir::pricing
