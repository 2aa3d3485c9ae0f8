// SPDX-License-Identifier: Apache-2.0
#include "sync/session/document_sender.h"

#include "sync/session/translate.h"

#include <utility>

namespace comptoir::sync {

namespace {

constexpr std::size_t kDocuments = 64; // in one message
constexpr std::size_t kBodyBytes = 96 * 1024;

} // namespace

DocumentSender::DocumentSender(PrivateSource& source, Send send)
    : m_source(source)
    , m_send(std::move(send))
{
}

void DocumentSender::opened(const pb::Welcome& welcome)
{
    m_tier = static_cast<Tier>(welcome.tier());
    m_place = 0;
    m_open = true;
    m_inFlight = false;
    pushNext();
}

void DocumentSender::lost()
{
    m_open = false;
}

void DocumentSender::moved()
{
    pushNext();
}

void DocumentSender::acknowledged(const pb::Ack& ack)
{
    if (ack.documents_stored_size() > 0) {
        m_source.noteStored({ack.documents_stored().begin(), ack.documents_stored().end()}, m_tier);
        m_inFlight = false;
    }
    if (ack.documents_at_hq_size() > 0 && m_tier == Tier::Hub) {
        m_source.noteStored({ack.documents_at_hq().begin(), ack.documents_at_hq().end()}, Tier::Hq);
    }
    pushNext();
}

void DocumentSender::pushNext()
{
    if (!m_open || m_inFlight) {
        return;
    }
    pb::PushPrivate push;
    for (QueuedDocument& queued : m_source.waiting(m_place, kDocuments, kBodyBytes)) {
        *push.add_documents() = toWire(std::move(queued.document));
        m_place = queued.place;
    }
    if (!push.documents().empty()) {
        m_inFlight = m_send(push);
    }
}

} // namespace comptoir::sync
