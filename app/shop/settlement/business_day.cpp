// SPDX-License-Identifier: Apache-2.0
#include "app/shop/settlement/business_day.h"

#include "app/core/journal/business_day.h"

namespace comptoir::shop {

namespace {

constexpr std::int64_t kMinuteMs = 60'000;

} // namespace

PeriodClose closePeriod(Desk& desk, journal::CloseLevel level, const std::string& session)
{
    storage::RegisterJournal& journal = desk.till().journal();
    const auto record = journal.append(
        {.payload =
                journal::CloseRecord{.level = level, .session = session, .currency = journal.state().genesis.currency},
            .operatorCode = desk.operatorCode()});
    check(record.has_value(), "what is open can be closed");
    const auto& made = std::get<journal::CloseRecord>(record->payload);
    return {
        .level = level,
        .period = level == journal::CloseLevel::Day ? made.day : made.period,
        .number = made.number,
        .sequence = record->envelope.sequence,
    };
}

std::vector<PeriodClose> closeOverdue(Desk& desk)
{
    storage::RegisterJournal& journal = desk.till().journal();
    if (journal.sealer().dayHeld()) {
        return {};
    }
    const journal::Calendar& calendar = journal.sealer().calendar();
    const Instant now = desk.clock().now();
    std::vector<PeriodClose> made;
    storage::Transaction transaction = desk.till().begin();
    if (journal::dayIsOver(journal.state(), calendar, now)) {
        made.push_back(closePeriod(desk, journal::CloseLevel::Day));
    }
    if (!journal.state().dayOpen) {
        for (const journal::CloseLevel level : journal::closesBefore(journal.state(), calendar.businessDate(now))) {
            made.push_back(closePeriod(desk, level));
        }
    }
    if (!made.empty()) {
        transaction.commit();
    }
    return made;
}

std::optional<int> minutesToCutOff(Desk& desk)
{
    const storage::RegisterJournal& journal = desk.till().journal();
    if (journal.sealer().dayHeld()) {
        return std::nullopt;
    }
    const auto left = journal::msToCutOff(journal.state(), journal.sealer().calendar(), desk.clock().now());
    if (!left) {
        return std::nullopt;
    }
    return static_cast<int>((*left + kMinuteMs - 1) / kMinuteMs);
}

} // namespace comptoir::shop
