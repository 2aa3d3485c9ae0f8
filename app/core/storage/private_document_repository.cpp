// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/private_document_repository.h"

namespace comptoir::storage {

namespace {

PrivateDocument documentAt(const Rows& rows)
{
    const auto id = Uuid::parse(rows.view(1));
    if (!id) {
        throw StorageError("private document " + rows.text(0) + " is damaged");
    }
    return {
        .id = *id,
        .kind = rows.text(2),
        .customer = rows.text(3),
        .body = rows.text(4),
        .at = {rows.integer(5)},
    };
}

} // namespace

PrivateDocumentRepository::PrivateDocumentRepository(Connection& connection)
    : m_add(connection, R"(INSERT INTO private_document (id, kind, customer, body, at_ms) VALUES (?1, ?2, ?3, ?4, ?5)
          ON CONFLICT (id) DO NOTHING)")
    , m_waiting(connection, R"(SELECT place, id, kind, customer, body, at_ms FROM private_document
          WHERE place > ?1 ORDER BY place LIMIT ?2)")
    , m_remove(connection, "DELETE FROM private_document WHERE id = ?1")
    , m_find(connection, "SELECT place, id, kind, customer, body, at_ms FROM private_document WHERE id = ?1")
{
}

void PrivateDocumentRepository::add(const PrivateDocument& document)
{
    m_add.execute(document.id.text(), document.kind, document.customer, Blob{document.body}, document.at.ms);
}

std::vector<QueuedDocument> PrivateDocumentRepository::waiting(
    std::int64_t afterPlace, std::size_t maxDocuments, std::size_t maxBytes)
{
    std::vector<QueuedDocument> documents;
    std::size_t bytes = 0;
    Rows rows = m_waiting.run(afterPlace, static_cast<std::int64_t>(maxDocuments));
    while (rows.next()) {
        bytes += rows.view(4).size();
        if (!documents.empty() && bytes > maxBytes) {
            break;
        }
        documents.push_back({.place = rows.integer(0), .document = documentAt(rows)});
    }
    return documents;
}

void PrivateDocumentRepository::remove(std::span<const std::string> ids)
{
    for (const std::string& id : ids) {
        m_remove.execute(id);
    }
}

std::optional<PrivateDocument> PrivateDocumentRepository::find(const std::string& id)
{
    Rows rows = m_find.run(id);
    return rows.next() ? std::optional(documentAt(rows)) : std::nullopt;
}

} // namespace comptoir::storage
