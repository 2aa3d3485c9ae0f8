// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/random.h"
#include "app/core/base/result.h"
#include "sync/link/roster.h"
#include "sync/link/sync_loop.h"
#include "sync/link/timing.h"
#include "sync/session/copy_choice.h"
#include "sync/session/feed_store.h"
#include "sync/session/journal_sink.h"
#include "sync/session/private_documents.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace comptoir::sync {

struct DownlinkConfig {
    Tier tier = Tier::Hub;
    CurveKeyPair keys;
    std::string controlAddress; ///< `tcp://*:7401`; port `*` takes a free one
    std::string bulkAddress;
    Timing timing = Timing::lan();
};

/// Told on the sync thread; must not block.
class DownlinkObserver {
public:
    virtual ~DownlinkObserver() = default;

    virtual void deviceOnline(const RosterEntry& device) = 0;
    virtual void deviceOffline(const RosterEntry& device) = 0;

    /// A device said or sent something it may not: logged and, for a fork or bad records, alarmed.
    virtual void refused(std::string_view device, std::string_view what) = 0;

    /// A hub tells which devices it has enrolled; only those of its own store are passed on.
    virtual void rosterOffered(const RosterEntry& hub, const Roster& roster) = 0;

    /// A register wants records of its own journal, the first of which is not here. True: they are asked for above, and
    /// giveBack() answers; false: there is nobody to ask.
    virtual bool recordsLacking(const RecordRange&) { return false; }

    /// Two copies of that register write, and a manager chose what becomes of the one that tells it. The keys of a copy
    /// that stays are to be admitted in place of the old ones, which cuts this connection: it tells it again by them.
    virtual CopyChosen copyChosen(const RosterEntry&, const CopyChoice& choice)
    {
        return {choice.registerId, choice.stays, false, {}};
    }
};

/// What a downlink works with; all outlive it.
struct DownlinkParts {
    Random& random;
    JournalSink& journal;
    PrivateSink& documents;
    FeedStore& feeds;
    DownlinkObserver& observer;
};

enum class OpenRefusal {
    AddressInUse,
    StrangersAdmitted, ///< the self-test failed: a throw-away key or a NULL client was let in; the port stays closed
};

/// The serving side, at a hub and at HQ: takes journals and private documents, answers for feeds. Every message's
/// User-Id is checked against the roster. All calls on the loop's thread.
class Downlink {
public:
    Downlink(SyncLoop& loop, DownlinkConfig config, Roster roster, DownlinkParts parts);
    ~Downlink();

    /// Tests that strangers are refused, then binds both ports.
    Result<void, OpenRefusal> open();

    std::uint16_t controlPort() const;
    std::uint16_t bulkPort() const;

    /// Who may talk from now on. When it revokes someone, every connection is made anew.
    void replaceRoster(Roster roster);
    const Roster& roster() const;

    /// Rings the doorbell of `feed` at every connected device.
    void announceFeed(std::string_view feed);

    /// HQ holds more of that register: its device is told, if connected.
    void announceDurable(std::string_view registerId);

    /// HQ holds those documents: the devices that pushed them in this session are told.
    void announceDocumentsAtHq(const std::vector<std::string>& ids);

    /// What the tier above gave of records that are lacking here; none: what lies here is all there is.
    void giveBack(const ReturnedRecords& page);

    /// The tier above holds more of that register than this node, or, `forked`, something else at the same sequence.
    /// The register is told when it speaks to this node, and now when it does.
    void heardAbove(const std::string& registerId, const JournalHead& head, bool forked);

    /// The devices in a session now.
    std::vector<std::string> online() const;

private:
    class Node;
    std::unique_ptr<Node> m_node;
};

} // namespace comptoir::sync
