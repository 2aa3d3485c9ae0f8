// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shop/settlement/fork.h"
#include "app/shop/settlement/start.h"
#include "ui/shell/shell_view_model.h"
#include "ui/till/approval_presenter.h"
#include "ui/till/fault_presenter.h"
#include "ui/till/sale_presenter.h"

#include <QObject>

namespace comptoir::ui {

/// Says how the register began when it was not as usual: what happened, what is safe, and what a person has to do. Two
/// cases stop everything: records are missing and nobody is there to give them, and two copies of the till, of which a
/// manager chooses here whether this one stays. GUI thread.
class StartPresenter : public QObject {
    Q_OBJECT

public:
    StartPresenter(TillParts parts, ShellViewModel& shell, SalePresenter& sale, FaultPresenter& page,
        ApprovalPresenter& approval, QObject* parent = nullptr);

    void speak(const TillWords& words) { m_words = words; }
    void show(shop::StartOutcome outcome);

    /// Records that were missing are back.
    void showFilled();

    /// This copy was to stay, and the tier above has taken the other one.
    void showOutdone() { showFate(shop::CopyFate::Leaves); }

signals:
    /// A person goes on without the server.
    void goOnAsked();
    /// A person switches this copy off.
    void closeAsked();
    /// A manager chose which of two copies stays.
    void decided();

private:
    void showNeedsServer();
    void showFork();
    void showFate(shop::CopyFate fate);
    void decide(shop::CopyFate fate);
    void askManager(shop::CopyFate fate);
    bool selling() const;

    TillParts m_parts;
    ShellViewModel& m_shell;
    SalePresenter& m_sale;
    FaultPresenter& m_page;
    ApprovalPresenter& m_approval;
    TillWords m_words;
    bool m_forked = false; // to be shown once the open cart is finished
};

} // namespace comptoir::ui
