// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/clock_view_model.h"
#include "ui/till/approval_presenter.h"

#include <QTimer>

namespace comptoir::ui {

/// Has the clock compared each minute, and puts a large movement to a manager: once by itself, then from the pill.
/// GUI thread.
class ClockPresenter : public QObject {
    Q_OBJECT

public:
    ClockPresenter(TillParts parts, ClockViewModel& page, ShellViewModel& shell, ApprovalPresenter& approval,
        QObject* parent = nullptr);

    void speak(const TillWords& words);

    /// Compares now: a feed came, someone signed in.
    void look();

private:
    void show(const std::optional<shop::ClockDoubt>& doubt);
    void openOnce();
    void accept();
    void accepted(bool done);
    void correct();
    QString moment(Instant at) const;

    TillParts m_parts;
    ClockViewModel& m_page;
    ShellViewModel& m_shell;
    ApprovalPresenter& m_approval;
    TillWords m_words;
    std::optional<shop::ClockDoubt> m_doubt;
    bool m_asked = false; ///< the sheet has opened by itself
    QTimer m_minute;
};

} // namespace comptoir::ui
