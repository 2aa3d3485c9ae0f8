// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/session/uplink_observer.h"
#include "sync/wire/message.h"

#include <functional>
#include <optional>

namespace comptoir::sync {

/// Asks the upper tier for records of this register that are no longer here, one page at a time: what is asked is asked
/// again in every session until it is answered. Knows no socket.
class RecordFetcher {
public:
    using Send = std::function<bool(const Message& message)>;

    RecordFetcher(UplinkObserver& observer, Send send)
        : m_observer(observer)
        , m_send(std::move(send))
    {
    }

    /// Replaces what was asked before.
    void ask(RecordRange range);

    void opened();
    void lost() { m_open = false; }

    /// An answer to something asked earlier is dropped.
    void returned(pb::RecordsReturned page);

private:
    void say();

    UplinkObserver& m_observer;
    Send m_send;
    std::optional<RecordRange> m_asked;
    bool m_open = false;
};

} // namespace comptoir::sync
