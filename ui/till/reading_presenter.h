// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/cash/cash_place_view_model.h"
#include "ui/cash/reading_view_model.h"
#include "ui/shell/shell_view_model.h"
#include "ui/till/report_printer.h"
#include "ui/till/till_parts.h"
#include "ui/till/till_words.h"

#include <QObject>

namespace comptoir::ui {

/// Joins the X reading to the cash office, to paper and to a file. GUI thread.
class ReadingPresenter : public QObject {
    Q_OBJECT

public:
    struct Pages {
        CashPlaceViewModel& place;
        ReadingViewModel& reading;
    };

    ReadingPresenter(
        TillParts parts, Pages pages, ShellViewModel& shell, ReportPrinter& printer, QObject* parent = nullptr);

    void speak(const TillWords& words) { m_words = words; }

private:
    void read();
    void show(const shop::SessionReading& reading, const QString& subtitle);

    TillParts m_parts;
    Pages m_pages;
    ShellViewModel& m_shell;
    ReportPrinter& m_printer;
    TillWords m_words;
    std::optional<shop::SessionReading> m_reading;
};

} // namespace comptoir::ui
