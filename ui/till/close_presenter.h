// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/cash/cash_place_view_model.h"
#include "ui/cash/compare_view_model.h"
#include "ui/cash/count_view_model.h"
#include "ui/till/approval_presenter.h"
#include "ui/till/count_entry.h"
#include "ui/till/till_parts.h"

#include <QObject>

#include <optional>

namespace comptoir::ui {

/// Joins the closing of a session to its use case: blind count, compare, agree, seal. GUI thread.
class ClosePresenter : public QObject {
    Q_OBJECT

public:
    struct Pages {
        CashPlaceViewModel& place;
        CountViewModel& count;
        CompareViewModel& compare;
    };

    ClosePresenter(
        TillParts parts, Pages pages, ShellViewModel& shell, ApprovalPresenter& approval, QObject* parent = nullptr);

    void speak(const TillWords& words) { m_words = words; }

signals:
    void sealed();

private:
    using Comparison = Result<shop::CloseComparison, shop::CashRefusal>;
    using Sealed = Result<shop::SealedSession, shop::CashRefusal>;

    void connectCount();
    void connectCompare();
    void start();
    void showCount();
    void handIn();
    void compare(const shop::CloseComparison& comparison);
    void showComparison();
    QString threshold() const;
    QString missing() const;
    bool agreed() const { return m_choice.approval || m_choice.unattended; }
    void act();
    void askApproval();
    void agree(const std::optional<Uuid>& approval);
    void seal();
    void showSealed(const shop::SealedSession& session);
    void refuse(shop::CashRefusal refusal);

    TillParts m_parts;
    Pages m_pages;
    ShellViewModel& m_shell;
    ApprovalPresenter& m_approval;
    TillWords m_words;
    CountEntry m_entry;
    QString m_subtitle;
    std::vector<ReasonPreset> m_reasons;
    std::optional<Instant> m_session; ///< whose drawer `m_entry` counts: when it was opened
    std::optional<shop::CloseComparison> m_comparison;
    shop::SealChoice m_choice;
    int m_reason = -1;
};

} // namespace comptoir::ui
