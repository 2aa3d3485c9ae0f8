// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/archive/derived_table.h"
#include "app/core/archive/zip_file.h"
#include "app/core/journal/record.h"

#include <map>
#include <set>
#include <string>

namespace comptoir::archive {

/// The tables of an archive that follow from its records, in both styles: `csv/tickets.csv`, `fiscal/tickets.txt` and
/// so on, and the description of the tax profile. The same records give the same files.
class DerivedFiles {
public:
    /// `currency` is the journal's.
    explicit DerivedFiles(std::string_view currency);

    /// The next record, in order.
    void add(const journal::Record& record);

    Files files() const;

private:
    struct Table {
        TableText spreadsheet;
        TableText tax;
    };

    void put(std::string_view table, const std::vector<Cell>& row);
    void addTicket(const journal::Record& record, const journal::TicketRecord& ticket);
    void addClose(const journal::Record& record, const journal::CloseRecord& close);
    void addCash(const journal::Record& record, const journal::CashRecord& cash);

    std::map<std::string, Table, std::less<>> m_tables;
};

} // namespace comptoir::archive
