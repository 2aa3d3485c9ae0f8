// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/shell_view_model.h"
#include "ui/till/drawer_words.h"
#include "ui/till/report_printer.h"
#include "ui/till/till_parts.h"

#include <QObject>

namespace comptoir::ui {

/// Joins the place Caisse to the cash office: the session, the gauge of its drawer, what was done to it. GUI thread.
class DrawerPresenter : public QObject {
    Q_OBJECT

public:
    DrawerPresenter(TillParts parts, CashPlaceViewModel& page, ShellViewModel& shell, ReportPrinter& printer,
        QObject* parent = nullptr);

    void speak(const TillWords& words);

    /// Reads session and drawer again and shows the place.
    void refresh();

    /// A movement is recorded: says so, and offers its slip. A trainee's is in no ledger.
    void tell(const std::optional<shop::DrawerLogEntry>& entry);

private:
    void connectPage();
    void open(const QString& id);
    void print(const shop::DrawerLogEntry& entry);

    TillParts m_parts;
    CashPlaceViewModel& m_page;
    ShellViewModel& m_shell;
    ReportPrinter& m_printer;
    TillWords m_words;
    DrawerFacts m_facts;
    std::optional<shop::DrawerLogEntry> m_looked; ///< in the sheet
    std::optional<shop::DrawerLogEntry> m_told; ///< in the toast
};

} // namespace comptoir::ui
