// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/till/approval_presenter.h"
#include "ui/till/sale_presenter.h"

#include <QObject>

namespace comptoir::ui {

/// What is rarer than the line tools: voiding the sale, the drawer without a sale, training. GUI thread.
class ActionsPresenter : public QObject {
    Q_OBJECT

public:
    ActionsPresenter(TillParts parts, SaleViewModel& page, ShellViewModel& shell, SalePresenter& sale,
        ApprovalPresenter& approval, QObject* parent = nullptr);

    void speak(const TillWords& words) { m_words = words; }

signals:
    void trainingChanged(bool on);

private:
    using Voided = Result<shop::SaleView, shop::SaleRefusal>;
    using Opened = Result<void, shop::SaleRefusal>;

    void voidSale(const std::optional<Uuid>& approval);
    void voided(const Voided& answer);
    void openDrawer(const std::optional<Uuid>& approval);
    void opened(const Opened& answer);
    void setTraining(bool on);

    TillParts m_parts;
    ShellViewModel& m_shell;
    SalePresenter& m_sale;
    ApprovalPresenter& m_approval;
    TillWords m_words;
};

} // namespace comptoir::ui
