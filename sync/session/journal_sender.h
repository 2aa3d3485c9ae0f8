// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/clock.h"
#include "sync/session/journal_source.h"
#include "sync/session/uplink_observer.h"
#include "sync/wire/message.h"

#include <deque>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace comptoir::sync {

/// Pushes journals up one session: the resume table and the acknowledgements of sync.md §§3–4. Knows no socket.
class JournalSender {
public:
    using Send = std::function<bool(const Message& message)>;

    JournalSender(const Clock& clock, JournalSource& source, UplinkObserver& observer, Send send);

    /// Ends the session and writes what every journal holds into the next one's HELLO.
    void describe(pb::Hello& hello);

    /// Compares with what the server holds, then pushes what it lacks.
    void opened(const pb::Welcome& welcome);
    void lost();

    /// Pushes what is new. False when a register is new too, or has opened a segment since it was stopped, or is no
    /// longer behind: only another HELLO can open its stream.
    bool moved();

    /// False when the session must be opened again.
    bool acknowledged(const pb::Ack& ack);
    bool refused(const pb::Nack& nack);
    void fenced(const pb::Fenced& fenced);

    /// What this copy of a fenced or forked register wrote by itself goes up from now on, to be kept aside there.
    void sendAside();
    /// Whether nothing of it is under way.
    bool keptAside() const;

    /// Whether a batch has waited longer than `patience` for its answer.
    bool isOverdue(std::chrono::milliseconds patience) const;

    std::vector<StreamStatus> streams() const;

    /// Records that the server spoken to has not said durable.
    std::uint64_t waiting() const;

private:
    enum class State {
        New, // in no HELLO yet
        Described,
        Open,
        Stopped, // until the next session
    };
    struct Stream {
        JournalHead head;
        Watermarks durable;
        std::uint32_t segment = 0; // of the record before `next`
        Sequence next = 1; // to be pushed
        std::uint32_t stoppedIn = 0; // the segment it was fenced or forked in: a later one may be spoken of again
        Sequence aside = 0; // of another copy: to be kept aside there from this one on
        Sequence asideSent = 0; // up to there, not answered yet
        Sequence aheadAt = 0; // fenced: the server's head, to be compared again once reached
        State state = State::New;
    };
    struct Batch {
        std::string registerId;
        JournalHead last;
        std::int64_t sentAt = 0;
    };

    void refreshHeads();
    void compare(const std::string& registerId, Stream& stream, const pb::DurableState& server);
    void note(const std::string& registerId, Stream& stream, Sequence here, Sequence atHq, const Witness& witness);
    void stop(const std::string& registerId, Stream& stream, const UplinkAlarm& alarm);
    void pushWhatCreditAllows();
    bool pushFrom(const std::string& registerId, Stream& stream);
    JournalHead fill(pb::Push& push, const JournalHead& before);
    void keepAside(const std::string& registerId, Stream& stream);
    Stream* openStream(const std::string& registerId);

    const Clock& m_clock;
    JournalSource& m_source;
    UplinkObserver& m_observer;
    Send m_send;
    std::map<std::string, Stream> m_streams;
    std::deque<Batch> m_inFlight;
    std::string m_turn; // the register served last
    bool m_sendsAside = false;
    std::size_t m_credit = 0; // 0 outside a session
    Tier m_tier = Tier::Hub;
};

} // namespace comptoir::sync
