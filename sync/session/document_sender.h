// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/session/private_documents.h"
#include "sync/wire/message.h"

#include <functional>

namespace comptoir::sync {

/// Pushes private documents up, one message at a time, each with its own acknowledgement. Every session offers all
/// that HQ is not known to have: the receiver stores by id.
class DocumentSender {
public:
    using Send = std::function<bool(const Message& message)>;

    DocumentSender(PrivateSource& source, Send send);

    void opened(const pb::Welcome& welcome);
    void lost();
    void moved();
    void acknowledged(const pb::Ack& ack);

private:
    void pushNext();

    PrivateSource& m_source;
    Send m_send;
    Tier m_tier = Tier::Hub;
    std::uint64_t m_place = 0; // pushed in this session up to here
    bool m_open = false;
    bool m_inFlight = false;
};

} // namespace comptoir::sync
