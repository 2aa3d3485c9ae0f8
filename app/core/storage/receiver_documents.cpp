// SPDX-License-Identifier: Apache-2.0
// The private documents and the roster of a ReceiverDatabase.
#include "app/core/storage/receiver_open.h"
#include "app/core/storage/transaction.h"

namespace comptoir::storage {

void ReceiverDatabase::storeDocuments(std::span<const DocumentFrom> documents, Instant now)
{
    Transaction transaction(m_open->connection);
    for (const DocumentFrom& document : documents) {
        m_open->addDocument.execute(
            document.id, document.device, document.kind, document.customer, Blob{document.body}, now.ms);
    }
    transaction.commit();
}

std::vector<DocumentFrom> ReceiverDatabase::waitingDocuments(
    std::int64_t afterPlace, std::size_t maxDocuments, std::size_t maxBytes, std::vector<std::int64_t>& places)
{
    std::vector<DocumentFrom> documents;
    std::size_t bytes = 0;
    for (Rows rows = m_open->waiting.run(afterPlace, static_cast<std::int64_t>(maxDocuments)); rows.next();) {
        bytes += rows.view(5).size();
        if (!documents.empty() && bytes > maxBytes) {
            break;
        }
        places.push_back(rows.integer(0));
        documents.push_back({
            .device = rows.text(1),
            .id = rows.text(2),
            .kind = rows.text(3),
            .customer = rows.text(4),
            .body = rows.text(5),
        });
    }
    return documents;
}

void ReceiverDatabase::documentsAtHq(std::span<const std::string> ids)
{
    Transaction transaction(m_open->connection);
    for (const std::string& id : ids) {
        m_open->markAtHq.execute(id);
    }
    transaction.commit();
}

std::vector<std::string> ReceiverDatabase::atHq(std::span<const std::string> ids, bool thisIsHq)
{
    std::vector<std::string> held;
    for (const std::string& id : ids) {
        Rows rows = m_open->atHq.run(id);
        if (rows.next() && (thisIsHq || rows.integer(0) != 0)) {
            held.push_back(id);
        }
    }
    return held;
}

RosterVersions ReceiverDatabase::rosterVersions()
{
    return {.own = m_open->connection.integer("SELECT version FROM roster_version"),
        .hq = m_open->connection.integer("SELECT hq_version FROM roster_version")};
}

std::vector<RosterRow> ReceiverDatabase::roster()
{
    std::vector<RosterRow> rows;
    for (Rows found = m_open->roster.run(); found.next();) {
        rows.push_back({.device = found.text(0), .body = found.text(1)});
    }
    return rows;
}

void ReceiverDatabase::replaceRoster(const RosterVersions& versions, std::span<const RosterRow> rows)
{
    Transaction transaction(m_open->connection);
    m_open->connection.execute("DELETE FROM roster");
    m_open->connection.execute("INSERT OR REPLACE INTO roster_version (id, version, hq_version) VALUES (1, "
        + std::to_string(versions.own) + ", " + std::to_string(versions.hq) + ")");
    for (const RosterRow& row : rows) {
        m_open->addRoster.execute(row.device, Blob{row.body});
    }
    transaction.commit();
}

} // namespace comptoir::storage
