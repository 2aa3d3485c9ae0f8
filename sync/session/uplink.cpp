// SPDX-License-Identifier: Apache-2.0
#include "sync/session/uplink.h"

#include "sync/session/uplink_session.h"

#include <utility>

namespace comptoir::sync {

Uplink::Uplink(SyncLoop& loop, UplinkConfig config, UplinkParts parts)
    : m_session(std::make_unique<Session>(loop, std::move(config), parts))
{
}

Uplink::~Uplink() = default;

void Uplink::start()
{
    m_session->start();
}

void Uplink::journalMoved()
{
    m_session->journalMoved();
}

void Uplink::documentsMoved()
{
    m_session->documentsMoved();
}

void Uplink::fetchRecords(RecordRange range)
{
    m_session->fetchRecords(std::move(range));
}

void Uplink::chooseCopy(CopyChoice choice)
{
    m_session->chooseCopy(std::move(choice));
}

void Uplink::publishRoster(const Roster& roster)
{
    m_session->publishRoster(roster);
}

UplinkStatus Uplink::status() const
{
    return m_session->status();
}

} // namespace comptoir::sync
