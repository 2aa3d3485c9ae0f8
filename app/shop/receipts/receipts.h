// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shop/receipts/receipt.h"
#include "app/shop/settlement/open_sale.h"

#include <functional>
#include <optional>
#include <string>

namespace comptoir::shop {

enum class PrintOutcome {
    Printed, ///< the printer confirmed it
    Unknown, ///< bytes were taken, no confirmation: never printed again by itself
    Failed, ///< nothing was taken
};

struct PrintAnswer {
    PrintOutcome outcome = PrintOutcome::Failed;
    std::string reason;
};

/// The receipt printer as receipts see it. Returns at once; `done` runs on the till thread.
class ReceiptPaper {
public:
    virtual ~ReceiptPaper() = default;

    virtual int columns() const = 0;
    virtual void print(const std::vector<ReceiptRow>& rows, std::function<void(PrintAnswer)> done) = 0;
};

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

/// Giving the receipt after the sale. Its choice is journaled before anything is printed or shown (journal.md §5, §7).
/// Till thread.
class Receipts {
public:
    Receipts(Desk& desk, ReceiptPaper& paper);

    /// Told on the till thread when a print ended.
    void whenPrinted(std::function<void(PrintAnswer)> told) { m_told = std::move(told); }

    /// For the ticket with that journal sequence, now or later; paper is a numbered copy once an original came out.
    Result<ReceiptGiven, ReceiptRefusal> give(
        std::int64_t sequence, ReceiptChoice choice, const std::string& email = {});

    /// The last ticket of this register in its mode, for the sheet that prints it again.
    std::optional<Receipt> last();

    /// Whether paper is compulsory for what was sold (durable goods carry the legal guarantee).
    static bool paperCompulsory(const Ticket& ticket);

    /// Prints that a crash interrupted are journaled as unknown; nothing prints again by itself.
    void settleInterrupted();

private:
    std::optional<Receipt> receiptOf(std::int64_t sequence, std::int64_t copy);
    std::string proofOf(const journal::Record& record);
    ReceiptGiven print(const Receipt& receipt);
    void printed(std::int64_t job, std::int64_t of, std::int64_t copy, const PrintAnswer& answer);
    Result<std::string, ReceiptRefusal> keepAddress(const std::string& email);

    Desk& m_desk;
    ReceiptPaper& m_paper;
    std::function<void(PrintAnswer)> m_told;
};

} // namespace comptoir::shop
