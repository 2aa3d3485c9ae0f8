// SPDX-License-Identifier: Apache-2.0
#include "sync/session/downlink.h"

#include "sync/session/downlink_node.h"

#include <utility>

namespace comptoir::sync {

Downlink::Downlink(SyncLoop& loop, DownlinkConfig config, Roster roster, DownlinkParts parts)
    : m_node(std::make_unique<Node>(loop, std::move(config), std::move(roster), parts))
{
}

Downlink::~Downlink() = default;

Result<void, OpenRefusal> Downlink::open()
{
    return m_node->open();
}

std::uint16_t Downlink::controlPort() const
{
    return m_node->link().controlPort();
}

std::uint16_t Downlink::bulkPort() const
{
    return m_node->link().bulkPort();
}

void Downlink::replaceRoster(Roster roster)
{
    m_node->replaceRoster(std::move(roster));
}

const Roster& Downlink::roster() const
{
    return m_node->roster();
}

void Downlink::announceFeed(std::string_view feed)
{
    m_node->announceFeed(feed);
}

void Downlink::announceDurable(std::string_view registerId)
{
    m_node->announceDurable(std::string(registerId));
}

void Downlink::announceDocumentsAtHq(const std::vector<std::string>& ids)
{
    m_node->announceDocumentsAtHq(ids);
}

void Downlink::giveBack(const ReturnedRecords& page)
{
    m_node->giveBack(page);
}

void Downlink::heardAbove(const std::string& registerId, const JournalHead& head, bool forked)
{
    m_node->heardAbove(registerId, head, forked);
}

std::vector<std::string> Downlink::online() const
{
    return m_node->online();
}

} // namespace comptoir::sync
