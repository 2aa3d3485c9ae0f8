// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/adapters/server_node.h"
#include "sync/session/uplink.h"

#include <deque>

namespace comptoir::adapters {

/// A store's hub: what comes up from its tills goes on to HQ, what HQ says goes down to them. Everything on the sync
/// thread.
class HubNode final : private sync::UplinkObserver {
public:
    /// `identity.server` is HQ as this hub reaches it.
    HubNode(sync::SyncLoop& loop, const Clock& clock, Random& random, const std::filesystem::path& folder,
        const Listening& listening, const sync::EnrolledIdentity& identity);
    ~HubNode() override;

    /// Opens the port for the tills and connects to HQ. Throws std::runtime_error that says what is in the way.
    void open();

    ServerNode& server() { return m_server; }
    void whenLogged(const std::function<void(const std::string&)>& told);

private:
    void statusChanged(const sync::UplinkStatus& status) override;
    void alarmRaised(const sync::UplinkAlarm& alarm) override;
    void feedApplied(std::string_view feed, const sync::FeedCursor& cursor) override;
    void recordsReturned(const sync::ReturnedRecords& page) override;
    bool askAbove(const sync::RecordRange& range);

    const Clock& m_clock;
    std::string m_store;
    ServerNode m_server;
    std::function<void(const std::string&)> m_logged = [](const std::string&) {};
    bool m_online = false;
    std::int64_t m_since; ///< uptime at which it became so
    std::deque<sync::RecordRange> m_wanted; ///< by its tills, of HQ: the first is asked
    sync::Uplink m_uplink;
};

} // namespace comptoir::adapters
