// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/damaged_source.h"

namespace comptoir::storage {

std::optional<journal::StoredRecord> DamagedTableSource::next()
{
    try {
        if (!m_source) {
            m_source.emplace(m_connection, m_next);
        }
        auto record = m_source->next();
        if (record) {
            m_next = record->sequence + 1;
            m_missed = 0;
        }
        return record;
    } catch (const StorageError&) {
        return unreadable();
    }
}

std::optional<journal::StoredRecord> DamagedTableSource::unreadable()
{
    m_source.reset();
    if (++m_missed > m_mostMisses) {
        return std::nullopt;
    }
    journal::StoredRecord record;
    record.sequence = m_next++;
    record.fault = "la page qui le contient est abîmée";
    return record;
}

} // namespace comptoir::storage
