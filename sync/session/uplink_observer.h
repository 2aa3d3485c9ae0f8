// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/clock.h"
#include "sync/session/copy_choice.h"
#include "sync/session/feed.h"
#include "sync/session/records.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace comptoir::sync {

/// How one journal stands: what is `waiting` is above its watermarks.
struct StreamStatus {
    std::string registerId;
    Sequence last = 0;
    Watermarks durable;

    friend bool operator==(const StreamStatus&, const StreamStatus&) = default;
};

/// The connection to the upper tier, for the screens.
struct UplinkStatus {
    bool online = false;
    Instant since; ///< when it became so
    Tier tier = Tier::Hub; ///< of the server spoken to last
    std::uint64_t waiting = 0; ///< records the server spoken to has not said durable
    std::vector<StreamStatus> streams;
    std::optional<std::chrono::milliseconds> serverAhead; ///< its clock less ours, measured at the opening

    friend bool operator==(const UplinkStatus&, const UplinkStatus&) = default;
};

enum class UplinkAlarmKind {
    ServerRegressed, ///< it holds less than it had acknowledged; the rest is being sent again
    Fenced, ///< it holds more of this register than the register does: an old backup, or a clone
    Fork, ///< same sequence, other hash; the stream is stopped
    RecordsRefused, ///< it finds the records invalid, or this device may not send them; the stream is stopped
    UpdateRequired, ///< no common protocol version; selling goes on
    NotAdmitted, ///< the server does not know this device, or no longer
    ProtocolBroken, ///< it sent what no server of this version sends; the link is opened again
    FeedRefused, ///< a delta or snapshot did not give the announced digest, or could not be read
};

struct UplinkAlarm {
    UplinkAlarmKind kind;
    std::string subject; ///< register or feed
    std::string detail; ///< for the log
    JournalHead serverHead; ///< with Fenced and Fork: what the server holds
};

/// Told on the sync thread; must not block.
class UplinkObserver {
public:
    virtual ~UplinkObserver() = default;

    virtual void statusChanged(const UplinkStatus& status) = 0;
    virtual void alarmRaised(const UplinkAlarm& alarm) = 0;

    /// `feed` is committed at `cursor`. A hub rings its own tills' doorbell here.
    virtual void feedApplied(std::string_view feed, const FeedCursor& cursor) = 0;

    /// What Uplink::fetchRecords() asked for.
    virtual void recordsReturned(const ReturnedRecords&) { }

    /// What Uplink::chooseCopy() said was heard.
    virtual void copyChosen(const CopyChosen&) { }
};

} // namespace comptoir::sync
