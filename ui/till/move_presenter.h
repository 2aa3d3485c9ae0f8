// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/cash/cash_move_view_model.h"
#include "ui/cash/cash_place_view_model.h"
#include "ui/shell/shell_view_model.h"
#include "ui/till/approval_presenter.h"
#include "ui/till/count_entry.h"
#include "ui/till/till_parts.h"

#include <QObject>

#include <optional>
#include <vector>

namespace comptoir::ui {

/// Joins the tasks that move cash without a sale to the cash office: in, out, into a sealed bag. GUI thread.
class MovePresenter : public QObject {
    Q_OBJECT

public:
    struct Pages {
        CashPlaceViewModel& place;
        CashMoveViewModel& move;
    };

    MovePresenter(
        TillParts parts, Pages pages, ShellViewModel& shell, ApprovalPresenter& approval, QObject* parent = nullptr);

    void speak(const TillWords& words) { m_words = words; }

    /// Whether a code read now is a bag's.
    bool takesBag() const;
    void takeBag(const QString& number);

signals:
    /// It is durable; empty for a trainee's, which is in no ledger.
    void moved(const std::optional<comptoir::shop::DrawerLogEntry>& entry);

private:
    enum class Way { In, Out, Bag };

    struct Choice {
        QString label;
        journal::CashKind kind = journal::CashKind::PayIn;
        std::string code; ///< of the reason or the witness
    };

    struct Answer {
        Result<shop::SessionView, shop::CashRefusal> moved;
        std::optional<shop::DrawerLogEntry> entry;
        std::optional<Money> limit; ///< of the person
    };

    void connectPage();
    void edit(const std::function<void()>& change);
    void open(Way way);
    void choicesFrom(const StorePolicies& policies, const std::vector<Operator>& witnesses);
    void show();
    QString missing() const;
    Money amount() const;
    shop::CashMove asked() const;
    void submit(const std::optional<Uuid>& approval);
    void answered(const Answer& answer);
    void askApproval(const std::optional<Money>& limit);

    TillParts m_parts;
    Pages m_pages;
    ShellViewModel& m_shell;
    ApprovalPresenter& m_approval;
    TillWords m_words;
    Way m_way = Way::In;
    Currency m_currency = Currency::eur();
    QString m_subtitle;
    std::vector<Choice> m_choices;
    int m_choice = -1;
    int m_firstChoice = 0; ///< of the page of choices in front
    QString m_digits; ///< cents
    bool m_byPieces = false;
    CountEntry m_pieces{Currency::eur()};
    QString m_bag;
    bool m_submitted = false; ///< and not answered yet
};

} // namespace comptoir::ui
