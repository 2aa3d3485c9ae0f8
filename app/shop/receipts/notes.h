// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shop/receipts/document_printer.h"
#include "app/shop/settlement/open_sale.h"

#include <cstdint>

namespace comptoir::shop {

enum class NoteRefusal {
    NothingSold,
    NotSaved, ///< the record was refused
};

struct NoteHanded {
    std::int64_t number = 0;
    std::int64_t sequence = 0;
    bool again = false; ///< nothing changed since: it is one more numbered copy
};

/// The document handed over before payment: compulsory for a service from the legal amount on, on request below
/// (receipts-and-returns.md §1, §3). OpenSale::noteDue() says when, and forgets a note once the sale changes. Till
/// thread.
class Notes {
public:
    Notes(Desk& desk, OpenSale& sale, Paper& paper);

    /// Told on the till thread when a print ended.
    void whenPrinted(std::function<void(PrintAnswer)> told) { m_printer.whenPrinted(std::move(told)); }

    /// Journals the sale as it stands and prints it twice: one for the customer, one for the shop. The ticket that
    /// follows names it.
    Result<NoteHanded, NoteRefusal> hand();

private:
    Result<std::int64_t, NoteRefusal> record();
    NoteHanded print(std::int64_t sequence, bool again);

    Desk& m_desk;
    OpenSale& m_sale;
    DocumentPrinter m_printer;
};

} // namespace comptoir::shop
