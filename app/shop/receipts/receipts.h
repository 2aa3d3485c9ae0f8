// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shop/receipts/receipt.h"

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

struct ReceiptAnswer {
    std::string qrUrl; ///< for ReceiptChoice::Qr
    int copy = 0; ///< for ReceiptChoice::Paper
    bool durable = false;
};

/// Giving the receipt after the sale: its choice is journaled before anything is printed or shown (journal.md §5, §7).
class Receipts {
public:
    Receipts(Desk& desk, ReceiptPaper& paper);

    void whenPrinted(std::function<void(PrintAnswer)> told) { m_told = std::move(told); }

    ReceiptAnswer choose(const RecordedTicket& recorded, ReceiptChoice choice, const std::string& email = {});

    /// Printing an earlier ticket again: always one more numbered copy once paper came out.
    ReceiptAnswer reprint(std::int64_t sequence);

    /// Why paper is compulsory for this ticket, if it is (durable goods…).
    static bool paperCompulsory(const Ticket& ticket);

    std::optional<RecordedTicket> last() const;

private:
    ReceiptAnswer print(const RecordedTicket& recorded);

    Desk& m_desk;
    ReceiptPaper& m_paper;
    std::function<void(PrintAnswer)> m_told;
};

} // namespace comptoir::shop
