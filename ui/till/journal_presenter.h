// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/backoffice/journal_view_model.h"
#include "ui/shell/shell_view_model.h"
#include "ui/till/journal_rows.h"
#include "ui/till/sale_presenter.h"
#include "ui/till/till_parts.h"

#include <QObject>

#include <optional>
#include <vector>

namespace comptoir::ui {

/// Joins the journal's page to its reading, and keeps the chain verified while nothing is being sold. GUI thread.
class JournalPresenter : public QObject {
    Q_OBJECT

public:
    JournalPresenter(
        TillParts parts, JournalViewModel& page, ShellViewModel& shell, SalePresenter& sale, QObject* parent = nullptr);

    void speak(const TillWords& words);

    /// Goes on verifying, unless a cart is open or it already does.
    void watch();

    const shop::ChainStatus& chain() const { return m_chain; }

signals:
    void entryOpened(const comptoir::shop::JournalEntry& entry);
    /// The verification reached the head of the journal.
    void verified(bool sound);

private:
    void connectPage();
    void open();
    void load();
    void loadMore();
    void showRows();
    void openEntry(const QString& id);
    void showDay(const std::string& day);
    void verifyAll();
    void exportAll();
    void checked(const shop::ChainStatus& chain);
    bool showing() const { return m_shell.task() == ShellViewModel::Journal; }

    TillParts m_parts;
    JournalViewModel& m_page;
    ShellViewModel& m_shell;
    SalePresenter& m_sale;
    TillWords m_words;
    PeopleNames m_people;
    shop::JournalFilter m_filter;
    std::vector<shop::JournalEntry> m_entries;
    std::optional<std::int64_t> m_next;
    int m_asked = 0; // the question whose answer is shown; an older answer is late
    bool m_loading = false;
    JournalState m_state;
    shop::ChainStatus m_chain;
    Instant m_verifiedAt;
    bool m_stepping = false;
    bool m_owed = false; // a person asked: the journal is told how the verification of all of it ended
    bool m_told = false; // the journal knows of the break
};

} // namespace comptoir::ui
