// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/session/private_documents.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace comptoir::tests {

/// Private documents in memory, both ways round.
class MemoryDocuments final : public sync::PrivateSource, public sync::PrivateSink {
public:
    explicit MemoryDocuments(std::function<void()> happened)
        : m_happened(std::move(happened))
    {
    }

    void write(const std::string& id) { m_waiting.push_back({++m_place, {id, "email", "customer", "sealed " + id}}); }

    const std::vector<sync::PrivateDocument>& stored() const { return m_stored; }
    std::size_t waitingCount() const { return m_waiting.size(); }
    const std::set<std::string>& knownAtHub() const { return m_knownAtHub; }
    void isHq() { m_isHq = true; }
    void setAtHq(const std::string& id) { m_atHq.insert(id); }

    /// Called after new documents were stored.
    std::function<void()> onStored;

    /// Called with what HQ is now known to have.
    std::function<void(const std::vector<std::string>&)> onAtHq;

    std::vector<sync::QueuedDocument> waiting(std::uint64_t afterPlace, std::size_t maxDocuments, std::size_t) override
    {
        std::vector<sync::QueuedDocument> found;
        for (const auto& queued : m_waiting) {
            if (queued.place > afterPlace && found.size() < maxDocuments) {
                found.push_back(queued);
            }
        }
        return found;
    }

    void noteStored(const std::vector<std::string>& ids, sync::Tier tier) override
    {
        if (tier == sync::Tier::Hub) {
            m_knownAtHub.insert(ids.begin(), ids.end());
        } else {
            std::erase_if(m_waiting,
                [&](const auto& queued) { return std::find(ids.begin(), ids.end(), queued.document.id) != ids.end(); });
            m_atHq.insert(ids.begin(), ids.end());
            if (onAtHq) {
                onAtHq(ids);
            }
        }
        m_happened();
    }

    void store(std::string_view, const std::vector<sync::PrivateDocument>& documents) override
    {
        for (const auto& document : documents) {
            if (m_ids.insert(document.id).second) {
                m_stored.push_back(document);
                if (!m_isHq) {
                    m_waiting.push_back({++m_place, document});
                }
            }
        }
        if (onStored) {
            onStored();
        }
        m_happened();
    }

    std::vector<std::string> atHq(const std::vector<std::string>& ids) override
    {
        std::vector<std::string> found;
        std::copy_if(ids.begin(), ids.end(), std::back_inserter(found),
            [&](const std::string& id) { return m_isHq || m_atHq.contains(id); });
        return found;
    }

private:
    std::function<void()> m_happened;
    std::vector<sync::QueuedDocument> m_waiting;
    std::vector<sync::PrivateDocument> m_stored;
    std::set<std::string> m_ids;
    std::set<std::string> m_knownAtHub;
    std::set<std::string> m_atHq;
    std::uint64_t m_place = 0;
    bool m_isHq = false;
};

} // namespace comptoir::tests
