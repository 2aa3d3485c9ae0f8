// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/backoffice/journal_view_model.h"
#include "ui/till/report_printer.h"

#include <QObject>

#include <optional>

namespace comptoir::ui {

/// What can be done with the journal's entry that is open: its paper again as a numbered copy, a close as a file, a
/// ticket cancelled. GUI thread.
class EntryPresenter : public QObject {
    Q_OBJECT

public:
    EntryPresenter(TillParts parts, JournalViewModel& page, ReportPrinter& reports, QObject* parent = nullptr);

    void open(const shop::JournalEntry& entry);

signals:
    void cancelAsked(qint64 sequence);

private:
    void print();
    void keepFile();

    TillParts m_parts;
    JournalViewModel& m_page;
    ReportPrinter& m_reports;
    std::optional<journal::Record> m_record;
};

} // namespace comptoir::ui
