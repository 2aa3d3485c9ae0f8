// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/cash/sealed_view_model.h"
#include "ui/shell/shell_view_model.h"
#include "ui/till/report_printer.h"
#include "ui/till/till_words.h"

#include <QObject>

namespace comptoir::ui {

/// What a sealed session leaves: its figures, and the reports of its close and of the day's. GUI thread.
class SealedPresenter : public QObject {
    Q_OBJECT

public:
    SealedPresenter(TillParts parts, SealedViewModel& page, ShellViewModel& shell, ReportPrinter& reports,
        QObject* parent = nullptr);

    void speak(const TillWords& words) { m_words = words; }

    void open(const shop::SealedSession& session);

    /// How the printer ended what it was given last.
    void printEnded(shop::PrintOutcome outcome);

signals:
    void left();

private:
    std::int64_t sequenceOf(bool day) const { return day ? m_session.daySequence : m_session.sequence; }

    TillParts m_parts;
    SealedViewModel& m_page;
    ShellViewModel& m_shell;
    ReportPrinter& m_reports;
    TillWords m_words;
    shop::SealedSession m_session;
    SealedState m_state;
};

} // namespace comptoir::ui
