// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/cash/cash_place_view_model.h"
#include "ui/cash/count_view_model.h"
#include "ui/till/compare_presenter.h"
#include "ui/till/count_entry.h"
#include "ui/till/till_parts.h"

#include <QObject>

#include <optional>

namespace comptoir::ui {

/// Joins the closing of a session to its use case: the blind count, then ComparePresenter. GUI thread.
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

    void speak(const TillWords& words);

    /// Whether a number that was read now would be the bank bag's.
    bool takesBag() const { return m_compare.takesBag(); }
    void takeBag(const QString& number) { m_compare.takeBag(number); }

signals:
    void sealed(const comptoir::shop::SealedSession& session);
    void heldVoided();

private:
    using Comparison = Result<shop::CloseComparison, shop::CashRefusal>;

    void connectCount();
    void start();
    void showCount();
    void handIn();
    void refuse(shop::CashRefusal refusal);

    TillParts m_parts;
    Pages m_pages;
    ShellViewModel& m_shell;
    TillWords m_words;
    ComparePresenter m_compare;
    CountEntry m_entry;
    QString m_subtitle;
    std::vector<ReasonPreset> m_reasons;
    std::optional<Instant> m_session; ///< whose drawer `m_entry` counts: when it was opened
};

} // namespace comptoir::ui
