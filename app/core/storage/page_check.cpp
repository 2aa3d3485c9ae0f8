// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/page_check.h"

#include "app/core/storage/schema_parts.h"

#include <sqlite3.h>

#include <utility>

namespace comptoir::storage {

PageCheck::PageCheck(const std::filesystem::path& file)
    : m_connection(file, Access::Audit)
    , m_tables(tablesOf(m_connection))
{
}

void PageCheck::restart()
{
    m_next = 0;
    m_faults.clear();
}

void PageCheck::run()
{
    while (!complete() && checkNext()) { }
}

bool PageCheck::checkNext()
{
    std::vector<std::string> faults;
    try {
        Statement check(m_connection, "PRAGMA quick_check('" + m_tables[m_next] + "')");
        for (Rows rows = check.run(); rows.next();) {
            if (rows.view(0) != "ok") {
                faults.push_back(rows.text(0));
            }
        }
    } catch (const StorageError& error) {
        if (error.code() == SQLITE_INTERRUPT) {
            return false;
        }
        faults.emplace_back(error.what());
    }
    m_faults.insert(m_faults.end(), faults.begin(), faults.end());
    ++m_next;
    return true;
}

} // namespace comptoir::storage
