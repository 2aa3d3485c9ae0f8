// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shop/receipts/receipt.h"
#include "app/shop/receipts/report.h"
#include "app/shop/settlement/open_sale.h"

#include <functional>
#include <optional>
#include <string>

namespace comptoir::shop {

enum class ReceiptChoice {
    None,
    Qr,
    Email,
    Paper,
};

enum class ReceiptRefusal {
    NoTicket,
    NotAnAddress,
    NoSealingKey, ///< HQ's key has not arrived yet: an address cannot be kept safely
};

struct ReceiptGiven {
    std::string url; ///< of the e-receipt, for Qr and Email
    std::int64_t copy = 0; ///< for Paper
};

/// A recorded ticket whose receipt a crash left open.
struct OpenReceipt {
    std::int64_t sequence = 0;
    std::string number;
    bool duplicate = false; ///< a paper may have come out: the next one is a numbered copy
};

/// Giving the receipt after the sale. Its choice is journaled before anything is printed or shown (journal.md §5, §7).
/// Till thread.
class Receipts {
public:
    Receipts(Desk& desk, Paper& paper);

    /// Told on the till thread when a print ended.
    void whenPrinted(std::function<void(PrintAnswer)> told) { m_printer.whenPrinted(std::move(told)); }

    /// For the ticket with that journal sequence, now or later; paper is a numbered copy once an original came out.
    Result<ReceiptGiven, ReceiptRefusal> give(
        std::int64_t sequence, ReceiptChoice choice, const std::string& email = {});

    /// The last ticket of this register in its mode, for the sheet that prints it again.
    std::optional<ReceiptSource> last();

    /// The last ticket, when nobody decided on its receipt or a crash interrupted its paper (journal.md §10). Whoever
    /// signs in after a start is asked; giving it, or none, answers.
    std::optional<OpenReceipt> leftOpen();

    /// Whether paper is compulsory for what was sold (durable goods carry the legal guarantee).
    static bool paperCompulsory(const Ticket& ticket);

    /// Prints that a crash interrupted are journaled as unknown; nothing prints again by itself.
    void settleInterrupted() { m_printer.settleInterrupted(); }

    /// Prints the report of the journal record `of` (a close, an X reading). Answers the number of the copy.
    std::int64_t printReport(std::int64_t of, const text::Report& report);

    /// The same on A4, as it stands now. check()s that the store is known, as it is once anything is journaled.
    std::string reportPdf(const text::Report& report);

private:
    std::optional<ReceiptSource> sourceOf(std::int64_t sequence);
    Result<std::string, ReceiptRefusal> keepAddress(const std::string& email);

    Desk& m_desk;
    DocumentPrinter m_printer;
};

} // namespace comptoir::shop
