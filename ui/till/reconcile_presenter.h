// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/payment/reconcile_view_model.h"
#include "ui/shell/shell_view_model.h"
#include "ui/till/till_parts.h"
#include "ui/till/till_words.h"

#include <QObject>

namespace comptoir::ui {

/// The manager's list of card payments nobody knows the end of, and of charges whose sale is gone. GUI thread.
class ReconcilePresenter : public QObject {
    Q_OBJECT

public:
    ReconcilePresenter(TillParts parts, ReconcileViewModel& page, ShellViewModel& shell, QObject* parent = nullptr);

    void speak(const TillWords& words);

    /// What is on the list now.
    void refresh();

    /// Who signs in and may settle them is told that there are some.
    void remind();

private:
    using Settled = Result<void, shop::PaymentRefusal>;

    struct List {
        std::vector<storage::PaymentAttempt> payments;
        bool mayDecide = false;
    };

    void show(const List& list);
    void settle(std::function<Settled()> work);

    TillParts m_parts;
    ReconcileViewModel& m_page;
    ShellViewModel& m_shell;
    TillWords m_words;
};

} // namespace comptoir::ui
