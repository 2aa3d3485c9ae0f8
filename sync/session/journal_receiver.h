// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/session/journal_sink.h"
#include "sync/wire/message.h"

#include <string>

namespace comptoir::sync {

/// Takes journals: commits first, acknowledges second (sync.md §4). Knows no socket and no peer.
class JournalReceiver {
public:
    explicit JournalReceiver(JournalSink& sink)
        : m_sink(sink)
    {
    }

    /// What WELCOME says of one journal.
    pb::DurableState state(const std::string& registerId);

    /// What is to be answered: ACK once the sink has committed, else NACK. `reason` gets the sink's words of a NACK.
    Message push(pb::Push push, std::string& reason);

    /// A page of what a register wants back of its own journal: one run, from the first that is held here.
    pb::RecordsReturned giveBack(const pb::RecordsWanted& wanted);

    /// The page that the tier above gave instead; what lies here when it gave none.
    pb::RecordsReturned passOn(const ReturnedRecords& above);

    /// How the journal stands now, when HQ's watermark has moved.
    pb::Ack acknowledgement(const std::string& registerId);

private:
    JournalSink& m_sink;
};

} // namespace comptoir::sync
