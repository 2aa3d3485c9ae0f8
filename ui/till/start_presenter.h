// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shop/settlement/start.h"
#include "ui/shell/shell_view_model.h"
#include "ui/till/fault_presenter.h"
#include "ui/till/sale_presenter.h"

#include <QObject>

namespace comptoir::ui {

/// Says how the register began when it was not as usual: what happened, what is safe, and what a person has to do. Two
/// cases stop everything: records are missing and nobody is there to give them, and two copies of the till. GUI thread.
class StartPresenter : public QObject {
    Q_OBJECT

public:
    StartPresenter(
        TillParts parts, ShellViewModel& shell, SalePresenter& sale, FaultPresenter& page, QObject* parent = nullptr);

    void speak(const TillWords& words) { m_words = words; }
    void show(shop::StartOutcome outcome);

    /// Records that were missing are back.
    void showFilled();

signals:
    /// A person goes on without the server.
    void goOnAsked();
    /// A person switches this copy off.
    void closeAsked();

private:
    void showNeedsServer();
    void showFork();
    bool selling() const;

    TillParts m_parts;
    ShellViewModel& m_shell;
    SalePresenter& m_sale;
    FaultPresenter& m_page;
    TillWords m_words;
    bool m_forked = false; // to be shown once the open cart is finished
};

} // namespace comptoir::ui
