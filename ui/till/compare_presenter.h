// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/cash/compare_view_model.h"
#include "ui/till/approval_presenter.h"
#include "ui/till/till_parts.h"

#include <QObject>

#include <optional>

namespace comptoir::ui {

/// What a handed-in count leads to: compared with the records, explained, agreed to, sealed. GUI thread.
class ComparePresenter : public QObject {
    Q_OBJECT

public:
    ComparePresenter(TillParts parts, CompareViewModel& page, ShellViewModel& shell, ApprovalPresenter& approval,
        QObject* parent = nullptr);

    void speak(const TillWords& words) { m_words = words; }

    /// Shows a new count; what was said about one before is forgotten.
    void open(const shop::CloseComparison& comparison, const QString& subtitle, std::vector<ReasonPreset> reasons);

    bool takesBag() const { return m_comparison && m_shell.task() == ShellViewModel::Compare; }
    void takeBag(const QString& number);

signals:
    void recountAsked();
    void heldVoided();
    void sealed(const comptoir::shop::SealedSession& session);

private:
    using Comparison = Result<shop::CloseComparison, shop::CashRefusal>;
    using Sealed = Result<shop::SealedSession, shop::CashRefusal>;

    void connectPage();
    void connectQuestions();
    void show();
    QString threshold() const;
    QString missing() const;
    QString action() const;
    QString consequence() const;
    bool agreed() const { return m_choice.approval || m_choice.unattended; }
    void act();
    void askApproval();
    void agree(const std::optional<Uuid>& approval);
    void type(const QString& digits);
    std::optional<Money> typed() const;
    void enterSlip();
    void voidHeld(const std::optional<Uuid>& approval);
    void seal();
    void refuse(shop::CashRefusal refusal);

    TillParts m_parts;
    CompareViewModel& m_page;
    ShellViewModel& m_shell;
    ApprovalPresenter& m_approval;
    TillWords m_words;
    QString m_subtitle;
    std::vector<ReasonPreset> m_reasons;
    std::optional<shop::CloseComparison> m_comparison;
    shop::SealChoice m_choice;
    int m_reason = -1;
    std::optional<QString> m_slip; ///< digits of the terminal's total while it is typed
    bool m_keepsHeld = false; ///< that the waiting sales stay was chosen
};

} // namespace comptoir::ui
