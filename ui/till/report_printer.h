// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/shell_view_model.h"
#include "ui/till/till_parts.h"

#include <QObject>

#include <functional>

namespace comptoir::ui {

/// Puts reports on paper or in a file, and says what became of it. GUI thread.
class ReportPrinter : public QObject {
    Q_OBJECT

public:
    /// Makes a report on the till thread.
    using Compose = std::function<text::Report()>;

    ReportPrinter(TillParts parts, ShellViewModel& shell, QObject* parent = nullptr);

    /// Prints it for the record `of`, as the original or as a numbered copy.
    void print(std::int64_t of, Compose compose);

    /// Prints the receipt of a ticket or a note again.
    void printReceipt(std::int64_t of);

    /// Writes it as `name`.pdf beside the other exports.
    void keepPdf(const QString& name, Compose compose);

    /// How the printer ended what it was given last.
    void printEnded(shop::PrintOutcome outcome);

private:
    void printed(std::int64_t copy);

    TillParts m_parts;
    ShellViewModel& m_shell;
    bool m_printing = false;
};

} // namespace comptoir::ui
