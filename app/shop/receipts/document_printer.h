// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shop/settlement/desk.h"
#include "app/shop/settlement/paper.h"

#include <cstdint>
#include <functional>
#include <string>

namespace comptoir::shop {

/// Which paper of a record this is (journal.md §7).
struct PaperMark {
    std::int64_t copy = 0; ///< 0 = ORIGINAL, n = DUPLICATA n
    std::string operatorName; ///< who prints it now
    Instant at;
    Mode mode = Mode::Production; ///< of the record

    friend bool operator==(const PaperMark&, const PaperMark&) = default;
};

/// The one way from a journal record to paper: a ticket, a close, a reading, a note. The emission with its copy number
/// and the print job are durable before the printer gets a byte, so a jam can make one more numbered copy, never two
/// originals; what became of it is a further emission of the same copy (journal.md §5, §7). Till thread.
class DocumentPrinter {
public:
    DocumentPrinter(Desk& desk, Paper& paper);

    using Compose = std::function<text::Printout(const PaperMark&)>;

    /// Prints `compose(mark)` for the record with sequence `of`. Answers the number of the copy. check()s that there is
    /// such a record.
    std::int64_t print(std::int64_t of, const Compose& compose);

    /// The mark of a document that is shown or written to a file: no copy, as it is now.
    PaperMark unnumbered(Mode mode) const;

    /// Told on the till thread when a print ended.
    void whenPrinted(std::function<void(PrintAnswer)> told) { m_told = std::move(told); }

    /// Prints that a crash interrupted are journaled as unknown; nothing prints again by itself.
    void settleInterrupted();

    /// Whether a crash interrupted the last print of that record.
    bool interrupted(std::int64_t of);

private:
    void printed(std::int64_t job, std::int64_t of, std::int64_t copy, const PrintAnswer& answer);

    Desk& m_desk;
    Paper& m_paper;
    std::function<void(PrintAnswer)> m_told;
};

} // namespace comptoir::shop
