// SPDX-License-Identifier: Apache-2.0
#include "app/core/archive/archive_content.h"

#include "app/core/archive/archive_texts.h"

#include <array>

namespace comptoir::archive {

namespace {

constexpr auto kWitnesses = std::to_array<Column>({
    {"journal", CellKind::Number, "séquence de l’accusé dans le journal"},
    {"temoin", CellKind::Text, "qui accuse réception"},
    {"sequence", CellKind::Number, "jusqu’à quelle séquence"},
    {"empreinte", CellKind::Text, "de l’enregistrement reçu"},
    {"signature", CellKind::Text, "du témoin, base64"},
    {"instant_ms", CellKind::Number, "du témoin, en millisecondes UTC"},
});

} // namespace

ArchiveContent::ArchiveContent(std::string_view currency)
    : m_tables(currency)
    , m_witnesses(TableStyle::Spreadsheet, kWitnesses, 0)
{
}

void ArchiveContent::add(const journal::Record& record)
{
    const journal::Envelope& at = record.envelope;
    if (m_facts.records == 0) {
        m_facts.from = at.sequence;
        m_facts.before = at.previous;
        m_facts.startKey = at.key;
    }
    ++m_facts.records;
    m_facts.entity = at.entity;
    m_facts.establishment = at.establishment;
    m_facts.registerId = at.registerId;
    m_facts.to = at.sequence;
    m_facts.head = record.hash;
    m_rules.insert(at.rules);
    m_tables.add(record);
    if (const auto* ack = std::get_if<journal::AckRecord>(&record.payload)) {
        m_witnesses.add({at.sequence, ack->who, ack->sequence, ack->hash.hex(), ack->signature, ack->atMs});
    }
}

Manifest ArchiveContent::manifest(Manifest known) const
{
    known.records = m_facts.records;
    known.from = m_facts.from;
    known.to = m_facts.to;
    known.before = m_facts.before;
    known.startKey = m_facts.startKey;
    known.entity = m_facts.entity;
    known.establishment = m_facts.establishment;
    known.registerId = m_facts.registerId;
    known.head = m_facts.head;
    known.rules.assign(m_rules.begin(), m_rules.end());
    return known;
}

Files ArchiveContent::files(const Manifest& manifest) const
{
    Files files = m_tables.files();
    files.emplace("witnesses.csv", m_witnesses.text());
    files.emplace("NOTICE.txt", noticeText(manifest));
    files.emplace("verify.md", verifyText(manifest));
    return files;
}

} // namespace comptoir::archive
