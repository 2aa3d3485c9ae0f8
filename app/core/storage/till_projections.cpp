// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/till_projections.h"

#include "app/core/storage/sales_schema.h"

namespace comptoir::storage {

TillProjections::TillProjections(Connection& connection)
    : m_connection(connection)
    , m_sales(connection)
    , m_typeHead(connection, R"(INSERT INTO journal_head_of_type (type, mode, sequence) VALUES (?1, ?2, ?3)
          ON CONFLICT (type, mode) DO UPDATE SET sequence = max(sequence, excluded.sequence))")
{
}

void TillProjections::apply(const journal::Record& record)
{
    const journal::Envelope& envelope = record.envelope;
    m_typeHead.execute(journal::textOf(envelope.type), journal::textOf(envelope.mode), envelope.sequence);
    m_sales.apply(record);
}

void TillProjections::clear()
{
    for (const std::string& table : tables()) {
        m_connection.execute("DELETE FROM " + table);
    }
}

std::vector<std::string> TillProjections::tables()
{
    std::vector<std::string> names(kSalesTables.begin(), kSalesTables.end());
    names.emplace_back("journal_head_of_type");
    return names;
}

} // namespace comptoir::storage
