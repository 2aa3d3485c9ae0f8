// SPDX-License-Identifier: Apache-2.0
#include "app/programs/till/register_start.h"

#include "app/shop/settlement/desk.h"

#include <utility>

namespace comptoir::programs {

RegisterStart::RegisterStart(
    shop::Desk& desk, RecordsLine& line, Executor& till, std::vector<std::string> mended, Events events)
    : m_desk(desk)
    , m_line(line)
    , m_till(till)
    , m_mended(std::move(mended))
    , m_events(std::move(events))
{
}

void RegisterStart::begin(bool byForce)
{
    if (!m_begun && m_desk.store()) {
        conclude(shop::startRegister(m_desk, m_line, m_line.firstWord(), byForce, m_mended));
    }
}

void RegisterStart::conclude(shop::StartOutcome outcome)
{
    if (outcome != shop::StartOutcome::NeedsServer && !std::exchange(m_begun, true)) {
        m_events.begun();
    }
    if (outcome != shop::StartOutcome::Clear) {
        m_events.told(outcome);
    }
    if (m_begun) {
        askForMissing();
    }
}

void RegisterStart::heard(const sync::UplinkAlarm& alarm)
{
    m_line.alarm(alarm);
    if (const auto word = wordOf(alarm)) {
        m_till.post([this, word = *word] {
            if (m_begun) {
                conclude(shop::resumeRegister(m_desk, m_line, word));
            }
        });
    }
}

void RegisterStart::online()
{
    m_line.online();
    m_till.post([this] {
        if (m_begun) {
            askForMissing();
        } else {
            begin(false);
        }
    });
}

void RegisterStart::returned(const sync::ReturnedRecords& page)
{
    m_till.post([this, records = sealedIn(page)] {
        const auto hole = m_begun ? shop::missingRecords(m_desk) : std::nullopt;
        if (records.empty() && hole) { // asked again in the next session
            shop::tellMissing(m_desk, *hole);
            m_events.missing();
        }
        if (records.empty() || !hole) {
            return;
        }
        if (shop::fillMissing(m_desk, records) && !shop::missingRecords(m_desk)) {
            m_events.filled();
        } else {
            askForMissing();
        }
    });
}

void RegisterStart::askForMissing()
{
    if (const auto hole = shop::missingRecords(m_desk)) {
        m_line.request(*hole);
    }
}

} // namespace comptoir::programs
