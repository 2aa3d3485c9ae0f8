// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/programs/ctl/period_sums.h"
#include "app/programs/ctl/replayed_register.h"
#include "app/programs/ctl/told_clock.h"

#include <chrono>
#include <random>

namespace comptoir::programs {

struct MonthPlan {
    std::string person; ///< code of who sells
    std::chrono::sys_days first;
    int days = 30;
    bool sundays = false; ///< open on Sundays too
    std::uint64_t seed = 1; ///< of chance: the same seed makes the same month
};

struct ReplayedMonth {
    std::map<std::string, PeriodSums> days; ///< what the tickets added up to, by business day
    std::map<std::string, PeriodSums> months; ///< of those that were closed
    std::map<std::string, std::int64_t> happened; ///< how often: void, hold, return…
    std::int64_t difference = 0; ///< of all counts, in minor units
    ReplayedLines lines;
    std::vector<std::string> faults; ///< where a close or the database says something else than the tickets
};

/// Trades business days at a stopped till: the baskets spread over them, each sold once, and by chance what else a
/// month brings. Throws std::runtime_error with a sentence when a step is refused.
class MonthTrade {
public:
    MonthTrade(ReplayedRegister& shop, ToldClock& clock, const MonthPlan& plan);

    ReplayedMonth trade(const std::vector<FiledBasket>& baskets);

private:
    bool chance(int perThousand);
    void begin(std::chrono::sys_days day, std::chrono::minutes time);
    void openDay();
    void compareMonths(std::int64_t after);
    void serve(const FiledBasket& basket);
    void enter(const FiledBasket& basket);
    void voidOnce(const FiledBasket& basket);
    void trainOnce(const FiledBasket& basket);
    void pay();
    void giveReceipt(std::int64_t sequence);
    void recallAll();
    void returnSomething();
    void cancelLast();
    void dropCash();
    void closeDay();
    std::int64_t inDrawer();
    void compare(const std::string& what, const PeriodSums& tickets, const PeriodSums& said);

    ReplayedRegister& m_shop;
    ToldClock& m_clock;
    MonthPlan m_plan;
    std::mt19937_64 m_dice;
    std::string m_day;
    std::vector<std::string> m_forCash; ///< numbers of tickets paid in cash
    std::int64_t m_lastSale = 0; ///< sequence of the last sale of production
    ReplayedMonth m_told;
};

} // namespace comptoir::programs
