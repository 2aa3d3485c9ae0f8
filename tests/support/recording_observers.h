// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/session/downlink.h"
#include "sync/session/uplink_observer.h"

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

namespace comptoir::tests {

/// Writes down what an uplink tells.
class RecordingUplink final : public sync::UplinkObserver {
public:
    explicit RecordingUplink(std::function<void()> happened)
        : m_happened(std::move(happened))
    {
    }

    sync::UplinkStatus status;
    std::vector<sync::UplinkAlarm> alarms;
    std::vector<sync::ReturnedRecords> pages;
    std::vector<sync::CopyChosen> chosen;
    std::function<void(const sync::ReturnedRecords& page)> onReturned;
    int timesOnline = 0;
    std::function<void(std::string_view feed)> onApplied;

    bool raised(sync::UplinkAlarmKind kind) const
    {
        return std::any_of(alarms.begin(), alarms.end(), [kind](const auto& alarm) { return alarm.kind == kind; });
    }

    void statusChanged(const sync::UplinkStatus& now) override
    {
        timesOnline += now.online && !status.online ? 1 : 0;
        status = now;
        m_happened();
    }
    void alarmRaised(const sync::UplinkAlarm& alarm) override
    {
        alarms.push_back(alarm);
        m_happened();
    }
    void recordsReturned(const sync::ReturnedRecords& page) override
    {
        pages.push_back(page);
        if (onReturned) {
            onReturned(page);
        }
        m_happened();
    }
    void copyChosen(const sync::CopyChosen& answer) override
    {
        chosen.push_back(answer);
        m_happened();
    }
    void feedApplied(std::string_view feed, const sync::FeedCursor&) override
    {
        if (onApplied) {
            onApplied(feed);
        }
        m_happened();
    }

private:
    std::function<void()> m_happened;
};

/// Writes down what a downlink tells.
class RecordingDownlink final : public sync::DownlinkObserver {
public:
    explicit RecordingDownlink(std::function<void()> happened)
        : m_happened(std::move(happened))
    {
    }

    std::vector<std::string> refusals;
    std::vector<sync::Roster> rosters;
    int online = 0;
    int offline = 0;
    std::function<bool(const sync::RecordRange& range)> onLacking;
    std::function<sync::CopyChosen(const sync::CopyChoice& choice)> onChosen;

    void deviceOnline(const sync::RosterEntry&) override
    {
        ++online;
        m_happened();
    }
    void deviceOffline(const sync::RosterEntry&) override
    {
        ++offline;
        m_happened();
    }
    void refused(std::string_view device, std::string_view what) override
    {
        refusals.push_back(std::string(device) + ": " + std::string(what));
        m_happened();
    }
    void rosterOffered(const sync::RosterEntry&, const sync::Roster& roster) override
    {
        rosters.push_back(roster);
        m_happened();
    }
    sync::CopyChosen copyChosen(const sync::RosterEntry& device, const sync::CopyChoice& choice) override
    {
        return onChosen ? onChosen(choice) : DownlinkObserver::copyChosen(device, choice);
    }
    bool recordsLacking(const sync::RecordRange& range) override { return onLacking && onLacking(range); }

private:
    std::function<void()> m_happened;
};

} // namespace comptoir::tests
