// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/selling/approval_view_model.h"
#include "ui/shell/shell_view_model.h"
#include "ui/till/sign_in_presenter.h"

#include <QObject>

#include <functional>
#include <optional>

namespace comptoir::ui {

/// What someone asks another to agree to.
struct ApprovalAsk {
    std::string action; ///< as in shop::ApprovalRequest
    QString what; ///< "Remise de 25 % demandée"
    QString amount;
    QString why; ///< "25 % dépasse votre limite de 15 %."
    std::function<void(const Uuid&)> again; ///< does the refused action with the approval's id
    QString lower; ///< "Ramener à 15 %"; empty when there is no lower step
    std::function<void()> lowered; ///< does the lower step
    QString aloneWhy{}; ///< what to do when nobody here may agree; empty: let the sale wait
    bool holds = true; ///< the sale can be held while one waits
};

/// Asks someone with the right to agree, on the spot: by name, then code. GUI thread.
class ApprovalPresenter : public QObject {
    Q_OBJECT

public:
    ApprovalPresenter(TillParts parts, ApprovalViewModel& page, ShellViewModel& shell, SignInPresenter& codes,
        QObject* parent = nullptr);

    void speak(const TillWords& words) { m_words = words; }

    /// Opens the sheet. One question at a time: a new one takes the place of the last.
    void ask(ApprovalAsk ask);

    /// A badge names who is to agree; the code is still asked. False for someone who cannot.
    bool name(const QString& person);

    bool pending() const { return m_ask.has_value(); }

signals:
    void granted();
    /// *Laisser attendre*: the sale is to be held.
    void holdAsked();

private:
    void show();
    void check(const QString& pin);
    void approve(const std::string& person, bool matches);
    void refuse(const shop::SignInFailure& failure);

    TillParts m_parts;
    ApprovalViewModel& m_page;
    ShellViewModel& m_shell;
    SignInPresenter& m_codes;
    TillWords m_words;
    std::optional<ApprovalAsk> m_ask;
    ApprovalState m_state;
};

} // namespace comptoir::ui
