// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/selling/reason_view_model.h"
#include "ui/till/approval_presenter.h"
#include "ui/till/sale_presenter.h"

#include <QObject>

#include <functional>
#include <vector>

namespace comptoir::ui {

/// What is rarer than the line tools: voiding the sale, the drawer without a sale, training. GUI thread.
class ActionsPresenter : public QObject {
    Q_OBJECT

public:
    struct Pages {
        SaleViewModel& sale;
        ReasonViewModel& reason;
    };

    ActionsPresenter(TillParts parts, Pages pages, ShellViewModel& shell, SalePresenter& sale,
        ApprovalPresenter& approval, QObject* parent = nullptr);

    void speak(const TillWords& words) { m_words = words; }

signals:
    void trainingChanged(bool on);

private:
    using Voided = Result<shop::SaleView, shop::SaleRefusal>;
    using Opened = Result<void, shop::SaleRefusal>;

    /// One of the store's reasons, of that list, then `act` with its code.
    void askReason(ReasonState ask, std::vector<ReasonPreset> StorePolicies::*list,
        std::function<void(const std::string& reason)> act);
    void voidSale(const std::string& reason, const std::optional<Uuid>& approval);
    void voided(const Voided& answer, const std::string& reason);
    void openDrawer(const std::string& reason, const std::optional<Uuid>& approval);
    void opened(const Opened& answer, const std::string& reason);
    void setTraining(bool on);

    TillParts m_parts;
    Pages m_pages;
    ShellViewModel& m_shell;
    SalePresenter& m_sale;
    ApprovalPresenter& m_approval;
    TillWords m_words;
    std::vector<ReasonPreset> m_reasons; ///< in the sheet
    std::function<void(const std::string& reason)> m_act; ///< what choosing one does
};

} // namespace comptoir::ui
